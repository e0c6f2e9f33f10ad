-- Unversioned: rights are always today's. Withdrawn roles are deleted here and remain in rights_log.
CREATE TABLE IF NOT EXISTS role_grant (
  account_id BIGINT      NOT NULL,
  programme  VARCHAR(40) NOT NULL,
  role       VARCHAR(20) NOT NULL,
  since      DATE        NOT NULL,
  PRIMARY KEY (account_id, programme, role),
  CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT role_grant_role CHECK (role IN ('MEMBER', 'BOARD', 'LEAD', 'RISK_OWNER', 'DATA_OFFICER', 'MANAGER'))
);
