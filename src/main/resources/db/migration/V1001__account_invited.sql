-- An account that was invited has no password until its link is used; one that signs in through OpenID Connect needs none.
ALTER TABLE account
  MODIFY COLUMN password VARCHAR(200) NULL,
  ADD COLUMN IF NOT EXISTS email VARCHAR(254) NULL,
  ADD UNIQUE INDEX IF NOT EXISTS account_email (email);
