-- Who somebody is at an OpenID provider: the provider's own lasting name for the person, which no change of address alters.
CREATE TABLE IF NOT EXISTS provider_identity (
  issuer     VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
  subject    VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT       NOT NULL,
  bound_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (issuer, subject),
  CONSTRAINT provider_identity_once UNIQUE (account_id, issuer),
  CONSTRAINT provider_identity_account FOREIGN KEY (account_id) REFERENCES account (id)
);
