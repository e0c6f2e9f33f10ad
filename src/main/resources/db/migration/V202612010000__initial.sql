-- All the tables of 0.1.0, which came in 69 migrations, in the order of their numbers. Each statement can run again, so that this
-- completes a database that any build of 0.1.0 left, and one on which it was itself cut off (docs/adr/0031). Never edit it.

CREATE SEQUENCE IF NOT EXISTS row_ids START WITH 1 INCREMENT BY 50;

-- Append-only and unversioned: who changed what is a fact of today, also when the past is read.
CREATE TABLE IF NOT EXISTS `change` (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  made_at  TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  made_by  VARCHAR(100) NOT NULL,
  reason   VARCHAR(500) NOT NULL
);

-- Unversioned: who may sign in is a fact of today, also when the past is read.
CREATE TABLE IF NOT EXISTS account (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username        VARCHAR(60)  NOT NULL,
  password        VARCHAR(200) NOT NULL,
  display_name    VARCHAR(100) NOT NULL,
  administrator   BOOLEAN      NOT NULL DEFAULT FALSE,
  demo            BOOLEAN      NOT NULL DEFAULT FALSE,
  disabled        BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at      TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  last_sign_in_at TIMESTAMP(6) NULL,
  CONSTRAINT account_username UNIQUE (username),
  CONSTRAINT account_password CHECK (password LIKE '$argon2id$%')
);

-- The token itself is only ever printed; here is its SHA-256.
CREATE TABLE IF NOT EXISTS setup_link (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  created_at TIMESTAMP(6) NOT NULL,
  used_at    TIMESTAMP(6) NULL
);

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

CREATE TABLE IF NOT EXISTS post_holding (
  account_id BIGINT      NOT NULL,
  programme  VARCHAR(40) NOT NULL,
  post_code  VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  since      DATE        NOT NULL,
  PRIMARY KEY (account_id, programme, post_code),
  CONSTRAINT post_holding_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Append-only: every role and post given and withdrawn, and by whom.
CREATE TABLE IF NOT EXISTS rights_log (
  id   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at   TIMESTAMP(6) NOT NULL,
  `by` VARCHAR(100) NOT NULL,
  what VARCHAR(500) NOT NULL
);

-- A pack calls its programme `name`; every table of record calls it `programme`. They are one.
CREATE TABLE IF NOT EXISTS programme (
  id          BIGINT        NOT NULL PRIMARY KEY,
  programme   VARCHAR(40) NOT NULL,
  name        VARCHAR(40) NOT NULL,
  title       VARCHAR(200)  NOT NULL,
  council     VARCHAR(200)  NOT NULL,
  closed_on   DATE,
  fictional   BOOLEAN,
  budget      DECIMAL(20,6),
  budget_note VARCHAR(500),
  note        VARCHAR(2000),
  change_id   BIGINT        NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  CONSTRAINT programme_key UNIQUE (programme),
  CONSTRAINT programme_is_its_name CHECK (name = programme),
  CONSTRAINT programme_budget_not_negative CHECK (budget >= 0),
  CONSTRAINT programme_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS unit (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(200)  NOT NULL,
  kind      VARCHAR(20)   NOT NULL,
  parent_id BIGINT,
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT unit_key UNIQUE (programme, code),
  CONSTRAINT unit_kind CHECK (kind IN ('AUTHORITY', 'SERVICE', 'DISTRICT', 'TEAM')),
  CONSTRAINT unit_only_authority_on_top CHECK ((kind = 'AUTHORITY') = (parent_id IS NULL)),
  CONSTRAINT unit_not_its_own_parent CHECK (parent_id <> id),
  CONSTRAINT unit_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS post (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  title     VARCHAR(200) NOT NULL,
  unit_id   BIGINT,
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT post_key UNIQUE (programme, code),
  CONSTRAINT post_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT post_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT post_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS body (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  code      VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(200)  NOT NULL,
  kind      VARCHAR(30)   NOT NULL,
  chair     VARCHAR(200),
  rhythm    VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT body_key UNIQUE (programme, code),
  CONSTRAINT body_kind CHECK (kind IN ('IMPROVEMENT_BOARD', 'SCRUTINY', 'CABINET', 'TASK_AND_FINISH_GROUP',
    'SAFEGUARDING_BOARD', 'PROGRAMME_BOARD', 'OTHER')),
  CONSTRAINT body_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT body_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS remit (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40) NOT NULL,
  body_id    BIGINT        NOT NULL,
  about_kind VARCHAR(30)   COLLATE utf8mb4_bin NOT NULL,
  about_id   BIGINT        NOT NULL,
  since      VARCHAR(10)   NOT NULL,
  until      VARCHAR(10),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT remit_key UNIQUE (programme, body_id, about_kind, about_id),
  CONSTRAINT remit_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT remit_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT remit_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS meeting (
  id        BIGINT        NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  body_id   BIGINT        NOT NULL,
  held_on   DATE          NOT NULL,
  kind      VARCHAR(20)   NOT NULL,
  note      VARCHAR(2000),
  change_id BIGINT        NOT NULL,
  version   INT           NOT NULL DEFAULT 0,
  CONSTRAINT meeting_key UNIQUE (programme, body_id, held_on),
  CONSTRAINT meeting_kind CHECK (kind IN ('ORDINARY', 'SPECIAL')),
  CONSTRAINT meeting_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT meeting_body FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT meeting_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS link (
  id        BIGINT      NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  from_kind VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  from_id   BIGINT      NOT NULL,
  to_kind   VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  to_id     BIGINT      NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  change_id BIGINT      NOT NULL,
  version   INT         NOT NULL DEFAULT 0,
  CONSTRAINT link_key UNIQUE (programme, from_kind, from_id, to_kind, to_id),
  CONSTRAINT link_kind CHECK (kind IN ('MEASURED_BY', 'CONTRIBUTES_TO')),
  CONSTRAINT link_joins_two CHECK (from_kind <> to_kind OR from_id <> to_id),
  CONSTRAINT link_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT link_change FOREIGN KEY (change_id) REFERENCES `change` (id),
  INDEX link_to (programme, to_kind, to_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS highlight (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40) NOT NULL,
  about_kind VARCHAR(30)   COLLATE utf8mb4_bin NOT NULL,
  about_id   BIGINT        NOT NULL,
  said_on    DATE          NOT NULL,
  number     INT           NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  direction  VARCHAR(20),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT highlight_key UNIQUE (programme, about_kind, about_id, said_on, number),
  CONSTRAINT highlight_number CHECK (number >= 1),
  CONSTRAINT highlight_kind CHECK (kind IN ('PROGRESS', 'CHALLENGE')),
  CONSTRAINT highlight_direction CHECK (direction IN ('BETTER', 'SAME', 'WORSE')),
  CONSTRAINT highlight_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT highlight_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS metric (
  id              BIGINT        NOT NULL PRIMARY KEY,
  programme       VARCHAR(40)   NOT NULL,
  code            VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  title           VARCHAR(200)  NOT NULL,
  definition      VARCHAR(2000) NOT NULL,
  unit            VARCHAR(20)   NOT NULL,
  numerator       VARCHAR(200),
  denominator     VARCHAR(200),
  polarity        VARCHAR(10)   NOT NULL,
  frequency       VARCHAR(20)   NOT NULL,
  decimals        INT           NOT NULL,
  source          VARCHAR(500)  NOT NULL,
  owner_id        BIGINT,
  baseline        DECIMAL(20,6),
  baseline_note   VARCHAR(500),
  underlying_rule VARCHAR(500),
  change_id       BIGINT        NOT NULL,
  version         INT           NOT NULL DEFAULT 0,
  CONSTRAINT metric_key UNIQUE (programme, code),
  CONSTRAINT metric_unit CHECK (unit IN ('PERCENT', 'PERCENT_CHANGE', 'COUNT', 'DAYS', 'FTE', 'RATIO', 'POUNDS')),
  CONSTRAINT metric_polarity CHECK (polarity IN ('HIGHER', 'LOWER', 'NEITHER')),
  CONSTRAINT metric_frequency CHECK (frequency IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR')),
  CONSTRAINT metric_decimals CHECK (decimals BETWEEN 0 AND 4),
  CONSTRAINT metric_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT metric_owner FOREIGN KEY (owner_id) REFERENCES post (id),
  CONSTRAINT metric_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS target (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  metric_id  BIGINT        NOT NULL,
  since      VARCHAR(10)   NOT NULL,
  comparator VARCHAR(10)   NOT NULL,
  value      DECIMAL(20,6),
  upper      DECIMAL(20,6),
  words      VARCHAR(500),
  deadline   VARCHAR(10),
  origin     VARCHAR(20)   NOT NULL,
  outcome    VARCHAR(10),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT target_key UNIQUE (programme, metric_id, since),
  CONSTRAINT target_comparator CHECK (comparator IN ('AT_MOST', 'AT_LEAST', 'BETWEEN', 'WORDS')),
  CONSTRAINT target_value_or_words CHECK ((comparator = 'WORDS') = (value IS NULL) AND (comparator = 'WORDS') = (words IS NOT NULL)),
  CONSTRAINT target_range CHECK ((comparator = 'BETWEEN') = (upper IS NOT NULL) AND (upper IS NULL OR value < upper)),
  CONSTRAINT target_origin CHECK (origin IN ('LOCAL', 'INSTRUMENT')),
  CONSTRAINT target_outcome CHECK (outcome IN ('MET', 'MISSED')),
  CONSTRAINT target_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT target_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT target_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS observation (
  id           BIGINT        NOT NULL PRIMARY KEY,
  programme    VARCHAR(40)   NOT NULL,
  metric_id    BIGINT        NOT NULL,
  unit_id      BIGINT        NOT NULL,
  period_kind  VARCHAR(10)   NOT NULL,
  period_start DATE          NOT NULL,
  basis        VARCHAR(20)   NOT NULL,
  kind         VARCHAR(20)   NOT NULL,
  numerator    DECIMAL(20,6),
  denominator  DECIMAL(20,6),
  value        DECIMAL(20,6),
  state        VARCHAR(20)   NOT NULL,
  words        VARCHAR(500),
  status       VARCHAR(20)   NOT NULL,
  note         VARCHAR(2000),
  change_id    BIGINT        NOT NULL,
  version      INT           NOT NULL DEFAULT 0,
  CONSTRAINT observation_key UNIQUE (unit_id, metric_id, period_start, period_kind, basis, kind),
  CONSTRAINT observation_period CHECK (period_kind IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
  CONSTRAINT observation_basis CHECK (basis IN ('IN_PERIOD', 'YEAR_TO_DATE', 'UNDERLYING')),
  CONSTRAINT observation_kind CHECK (kind IN ('ACTUAL', 'PROJECTION')),
  CONSTRAINT observation_state CHECK (state IN ('FIGURE', 'SUPPRESSED', 'NOT_APPLICABLE', 'WORDS')),
  CONSTRAINT observation_status CHECK (status IN ('PROVISIONAL', 'FINAL')),
  CONSTRAINT observation_words CHECK ((state = 'WORDS') = (words IS NOT NULL)),
  CONSTRAINT observation_figure CHECK (state = 'FIGURE' OR (numerator IS NULL AND denominator IS NULL AND value IS NULL)),
  CONSTRAINT observation_parts CHECK ((numerator IS NULL) = (denominator IS NULL)),
  CONSTRAINT observation_over_zero CHECK (denominator <> 0 OR numerator = 0),
  CONSTRAINT observation_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT observation_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT observation_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT observation_change FOREIGN KEY (change_id) REFERENCES `change` (id),
  INDEX observation_series (metric_id, unit_id, period_start)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS edition (
  id            BIGINT        NOT NULL PRIMARY KEY,
  programme     VARCHAR(40)   NOT NULL,
  code          VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL,
  title         VARCHAR(200)  NOT NULL,
  phase         VARCHAR(100),
  period        VARCHAR(100),
  vision        VARCHAR(500),
  status        VARCHAR(20)   NOT NULL,
  put_to_id     BIGINT,
  put_on        VARCHAR(10),
  agreed_by_id  BIGINT,
  in_force_from VARCHAR(10),
  content       VARCHAR(20)   NOT NULL,
  note          VARCHAR(2000),
  change_id     BIGINT        NOT NULL,
  version       INT           NOT NULL DEFAULT 0,
  CONSTRAINT edition_key UNIQUE (programme, code),
  CONSTRAINT edition_status CHECK (status IN ('DRAFT', 'IN_FORCE', 'ENDED')),
  CONSTRAINT edition_content CHECK (content IN ('PUBLISHED', 'PARTLY', 'NOT_PUBLISHED')),
  CONSTRAINT edition_put_to_and_on CHECK ((put_to_id IS NULL) = (put_on IS NULL)),
  CONSTRAINT edition_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT edition_put_to FOREIGN KEY (put_to_id) REFERENCES body (id),
  CONSTRAINT edition_agreed_by FOREIGN KEY (agreed_by_id) REFERENCES body (id),
  CONSTRAINT edition_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS ambition (
  id         BIGINT       NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)  NOT NULL,
  edition_id BIGINT       NOT NULL,
  number     INT          NOT NULL,
  text       VARCHAR(300) NOT NULL,
  change_id  BIGINT       NOT NULL,
  version    INT          NOT NULL DEFAULT 0,
  CONSTRAINT ambition_key UNIQUE (programme, edition_id, number),
  CONSTRAINT ambition_number CHECK (number >= 1),
  CONSTRAINT ambition_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT ambition_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT ambition_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS theme (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  edition_id BIGINT        NOT NULL,
  number     VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(200),
  outcome    VARCHAR(500),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT theme_key UNIQUE (programme, edition_id, number),
  CONSTRAINT theme_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT theme_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT theme_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS action (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  edition_id BIGINT        NOT NULL,
  reference  VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  theme_id   BIGINT        NOT NULL,
  text       VARCHAR(500)  NOT NULL,
  post_id    BIGINT,
  start      VARCHAR(10),
  due        VARCHAR(10),
  lifecycle  VARCHAR(20),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT action_key UNIQUE (programme, edition_id, reference),
  CONSTRAINT action_lifecycle CHECK (lifecycle IN ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETE', 'EMBEDDED')),
  CONSTRAINT action_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT action_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT action_theme FOREIGN KEY (theme_id) REFERENCES theme (id),
  CONSTRAINT action_post FOREIGN KEY (post_id) REFERENCES post (id),
  CONSTRAINT action_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS milestone (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  edition_id BIGINT        NOT NULL,
  number     INT           NOT NULL,
  theme_id   BIGINT,
  action_id  BIGINT,
  text       VARCHAR(500)  NOT NULL,
  due        VARCHAR(10),
  done_on    VARCHAR(10),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT milestone_key UNIQUE (programme, edition_id, number),
  CONSTRAINT milestone_number CHECK (number >= 1),
  CONSTRAINT milestone_of_one CHECK (theme_id IS NULL OR action_id IS NULL),
  CONSTRAINT milestone_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT milestone_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT milestone_theme FOREIGN KEY (theme_id) REFERENCES theme (id),
  CONSTRAINT milestone_action FOREIGN KEY (action_id) REFERENCES action (id),
  CONSTRAINT milestone_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS judgement (
  id           BIGINT        NOT NULL PRIMARY KEY,
  programme    VARCHAR(40)   NOT NULL,
  action_id    BIGINT        NOT NULL,
  judged_on    DATE          NOT NULL,
  rag          VARCHAR(10)   NOT NULL,
  reason       VARCHAR(2000) NOT NULL,
  evidence     VARCHAR(2000),
  forecast     VARCHAR(10),
  forecast_for VARCHAR(200),
  made_by_id   BIGINT,
  change_id    BIGINT        NOT NULL,
  version      INT           NOT NULL DEFAULT 0,
  CONSTRAINT judgement_key UNIQUE (programme, action_id, judged_on),
  CONSTRAINT judgement_rag CHECK (rag IN ('RED', 'AMBER', 'GREEN')),
  CONSTRAINT judgement_forecast CHECK (forecast IN ('RED', 'AMBER', 'GREEN')),
  CONSTRAINT judgement_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT judgement_action FOREIGN KEY (action_id) REFERENCES action (id),
  CONSTRAINT judgement_made_by FOREIGN KEY (made_by_id) REFERENCES post (id),
  CONSTRAINT judgement_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

-- Append-only and unversioned, like the change that it belongs to.
CREATE TABLE IF NOT EXISTS pack_import (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  change_id BIGINT       NOT NULL UNIQUE,
  programme VARCHAR(40)  NOT NULL,
  source    VARCHAR(500) NOT NULL,
  file      VARCHAR(200) NOT NULL,
  sha256    CHAR(64)     NOT NULL,
  added     INT          NOT NULL,
  changed   INT          NOT NULL,
  unchanged INT          NOT NULL,
  INDEX pack_import_programme (programme),
  CONSTRAINT pack_import_change FOREIGN KEY (change_id) REFERENCES `change` (id)
);

-- A row to lock while a programme is imported, so that two imports take turns.
CREATE TABLE IF NOT EXISTS import_turn (
  programme VARCHAR(40) NOT NULL PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS metric_version (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  metric_id  BIGINT        NOT NULL,
  since      VARCHAR(10)   NOT NULL,
  definition VARCHAR(2000) NOT NULL,
  changed    VARCHAR(500)  NOT NULL,
  breaks     BOOLEAN       NOT NULL,
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT metric_version_key UNIQUE (programme, metric_id, since),
  CONSTRAINT metric_version_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT metric_version_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT metric_version_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS metric_event (
  id          BIGINT        NOT NULL PRIMARY KEY,
  programme   VARCHAR(40)   NOT NULL,
  metric_id   BIGINT        NOT NULL,
  happened_on DATE          NOT NULL,
  kind        VARCHAR(10)   NOT NULL,
  label       VARCHAR(80)   NOT NULL,
  reason      VARCHAR(500),
  decided_by  BIGINT,
  change_id   BIGINT        NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  CONSTRAINT metric_event_key UNIQUE (programme, metric_id, happened_on, kind),
  CONSTRAINT metric_event_kind CHECK (kind IN ('EVENT', 'BREAK', 'REBASE')),
  CONSTRAINT metric_event_reason CHECK (kind = 'EVENT' OR reason IS NOT NULL),
  CONSTRAINT metric_event_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT metric_event_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT metric_event_post FOREIGN KEY (decided_by) REFERENCES post (id),
  CONSTRAINT metric_event_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS benchmark (
  id           BIGINT        NOT NULL PRIMARY KEY,
  programme    VARCHAR(40)   NOT NULL,
  metric_id    BIGINT        NOT NULL,
  kind         VARCHAR(25)   NOT NULL,
  period_kind  VARCHAR(10)   NOT NULL,
  period_start DATE          NOT NULL,
  value        DECIMAL(20,6) NOT NULL,
  reported     INT,
  asked        INT,
  note         VARCHAR(500),
  change_id    BIGINT        NOT NULL,
  version      INT           NOT NULL DEFAULT 0,
  CONSTRAINT benchmark_key UNIQUE (metric_id, kind, period_start, period_kind),
  CONSTRAINT benchmark_kind CHECK (kind IN ('STATISTICAL_NEIGHBOURS', 'REGION', 'ENGLAND')),
  CONSTRAINT benchmark_period CHECK (period_kind IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
  CONSTRAINT benchmark_reported CHECK (asked IS NULL OR reported <= asked),
  CONSTRAINT benchmark_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT benchmark_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT benchmark_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS distribution (
  id             BIGINT        NOT NULL PRIMARY KEY,
  programme      VARCHAR(40)   NOT NULL,
  metric_id      BIGINT        NOT NULL,
  unit_id        BIGINT        NOT NULL,
  period_kind    VARCHAR(10)   NOT NULL,
  period_start   DATE          NOT NULL,
  statutory_line INT,
  lower_quartile DECIMAL(20,6),
  median         DECIMAL(20,6),
  upper_quartile DECIMAL(20,6),
  note           VARCHAR(500),
  change_id      BIGINT        NOT NULL,
  version        INT           NOT NULL DEFAULT 0,
  CONSTRAINT distribution_key UNIQUE (metric_id, unit_id, period_start, period_kind),
  CONSTRAINT distribution_period CHECK (period_kind IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
  CONSTRAINT distribution_quartiles CHECK (lower_quartile <= median AND median <= upper_quartile),
  CONSTRAINT distribution_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT distribution_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT distribution_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT distribution_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS distribution_band (
  id              BIGINT      NOT NULL PRIMARY KEY,
  programme       VARCHAR(40) NOT NULL,
  distribution_id BIGINT      NOT NULL,
  starts_at       INT         NOT NULL,
  ends_at         INT,
  label           VARCHAR(40) NOT NULL,
  cases           INT,
  change_id       BIGINT      NOT NULL,
  version         INT         NOT NULL DEFAULT 0,
  CONSTRAINT distribution_band_key UNIQUE (distribution_id, starts_at),
  CONSTRAINT distribution_band_ends CHECK (ends_at IS NULL OR ends_at >= starts_at),
  CONSTRAINT distribution_band_cases CHECK (cases >= 0),
  CONSTRAINT distribution_band_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT distribution_band_distribution FOREIGN KEY (distribution_id) REFERENCES distribution (id),
  CONSTRAINT distribution_band_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

-- When the next figure is due, what a distribution spreads, and how the limits of ordinary variation are computed.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS due_days INT CHECK (due_days >= 0),
  ADD COLUMN IF NOT EXISTS spread_of VARCHAR(200),
  ADD COLUMN IF NOT EXISTS screening BOOLEAN,
  ADD COLUMN IF NOT EXISTS frozen_after INT CHECK (frozen_after >= 12);

SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE target
  ADD COLUMN IF NOT EXISTS tolerance DECIMAL(20,6) CHECK (tolerance >= 0),
  ADD COLUMN IF NOT EXISTS tolerance_kind VARCHAR(10) CHECK (tolerance_kind IN ('POINTS', 'RELATIVE'));

-- How many cases the underlying figure leaves out.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE observation
  ADD COLUMN IF NOT EXISTS excluded DECIMAL(20,6) CHECK (excluded >= 0);

-- Counts from 1 to this are withheld from those who read what is published; absent withholds nothing.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE programme
  ADD COLUMN IF NOT EXISTS small_numbers INT CHECK (small_numbers BETWEEN 0 AND 50);

-- How many successive points make a trend and a shift; absent is seven.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS trend_length INT CHECK (trend_length >= 3),
  ADD COLUMN IF NOT EXISTS shift_length INT CHECK (shift_length >= 3);

-- Append-only and unversioned: that an import was undone, and by which change.
CREATE TABLE IF NOT EXISTS import_undo (
  import_id BIGINT NOT NULL PRIMARY KEY,
  change_id BIGINT NOT NULL UNIQUE,
  CONSTRAINT import_undo_import FOREIGN KEY (import_id) REFERENCES pack_import (id),
  CONSTRAINT import_undo_change FOREIGN KEY (change_id) REFERENCES `change` (id)
);

CREATE TABLE IF NOT EXISTS instrument (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  kind      VARCHAR(30)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  issued_by VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT instrument_key UNIQUE (programme, code),
  CONSTRAINT instrument_kind CHECK (kind IN ('IMPROVEMENT_NOTICE', 'DIRECTION', 'RECOMMENDATION', 'MONITORING_FINDING')),
  CONSTRAINT instrument_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT instrument_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS instrument_step (
  id            BIGINT      NOT NULL PRIMARY KEY,
  programme     VARCHAR(40) NOT NULL,
  instrument_id BIGINT      NOT NULL,
  number        INT         NOT NULL,
  step          VARCHAR(10) NOT NULL,
  taken_on      VARCHAR(10),
  note          VARCHAR(2000),
  change_id     BIGINT      NOT NULL,
  version       INT         NOT NULL DEFAULT 0,
  CONSTRAINT instrument_step_key UNIQUE (programme, instrument_id, number),
  CONSTRAINT instrument_step_step CHECK (step IN ('ISSUED', 'VARIED', 'LIFTED')),
  CONSTRAINT instrument_step_begins CHECK ((number = 1) = (step = 'ISSUED')),
  CONSTRAINT instrument_step_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT instrument_step_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id),
  CONSTRAINT instrument_step_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS requirement (
  id            BIGINT       NOT NULL PRIMARY KEY,
  programme     VARCHAR(40)  NOT NULL,
  instrument_id BIGINT       NOT NULL,
  reference     VARCHAR(20)  NOT NULL,
  text          VARCHAR(500) NOT NULL,
  metric_id     BIGINT,
  target_id     BIGINT,
  deadline      VARCHAR(10),
  outcome       VARCHAR(10),
  note          VARCHAR(2000),
  change_id     BIGINT       NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  CONSTRAINT requirement_key UNIQUE (programme, instrument_id, reference),
  CONSTRAINT requirement_target_of_metric CHECK (target_id IS NULL OR metric_id IS NOT NULL),
  CONSTRAINT requirement_target_says CHECK (target_id IS NULL OR (deadline IS NULL AND outcome IS NULL)),
  CONSTRAINT requirement_outcome CHECK (outcome IN ('MET', 'MISSED')),
  CONSTRAINT requirement_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT requirement_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id),
  CONSTRAINT requirement_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT requirement_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT requirement_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS assurance_activity (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  kind      VARCHAR(30)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  done_by   VARCHAR(200),
  held_on   VARCHAR(10),
  judgement VARCHAR(200),
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT assurance_activity_key UNIQUE (programme, code),
  CONSTRAINT assurance_activity_kind CHECK (kind IN ('INSPECTION', 'MONITORING_VISIT', 'PEER_REVIEW', 'DEEP_DIVE',
    'CASE_AUDIT', 'SUPERVISION_AUDIT', 'CASELOAD_REVIEW', 'FEEDBACK', 'VISIT', 'TRAINING')),
  CONSTRAINT assurance_activity_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT assurance_activity_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS finding (
  id          BIGINT       NOT NULL PRIMARY KEY,
  programme   VARCHAR(40)  NOT NULL,
  activity_id BIGINT       NOT NULL,
  reference   VARCHAR(20)  NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  text        VARCHAR(500) NOT NULL,
  note        VARCHAR(2000),
  change_id   BIGINT       NOT NULL,
  version     INT          NOT NULL DEFAULT 0,
  CONSTRAINT finding_key UNIQUE (programme, activity_id, reference),
  CONSTRAINT finding_kind CHECK (kind IN ('STRENGTH', 'AREA')),
  CONSTRAINT finding_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT finding_activity FOREIGN KEY (activity_id) REFERENCES assurance_activity (id),
  CONSTRAINT finding_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk_scale (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  number     INT           NOT NULL,
  likelihood VARCHAR(500)  NOT NULL,
  impact     VARCHAR(500)  NOT NULL,
  bands      VARCHAR(500)  NOT NULL,
  cells      VARCHAR(500),
  appetite   INT,
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT risk_scale_key UNIQUE (programme, number),
  CONSTRAINT risk_scale_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_scale_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk (
  id            BIGINT       NOT NULL PRIMARY KEY,
  programme     VARCHAR(40)  NOT NULL,
  reference     VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  title         VARCHAR(200) NOT NULL,
  cause         VARCHAR(500),
  event         VARCHAR(500),
  consequence   VARCHAR(500),
  owner_id      BIGINT,
  unit_id       BIGINT,
  identified_on VARCHAR(10),
  proximity     VARCHAR(20),
  note          VARCHAR(2000),
  change_id     BIGINT       NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  CONSTRAINT risk_key UNIQUE (programme, reference),
  CONSTRAINT risk_proximity CHECK (proximity IN ('NOW', 'QUARTER', 'YEAR', 'LATER')),
  CONSTRAINT risk_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_owner FOREIGN KEY (owner_id) REFERENCES post (id),
  CONSTRAINT risk_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT risk_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk_score (
  id         BIGINT        NOT NULL PRIMARY KEY,
  programme  VARCHAR(40)   NOT NULL,
  risk_id    BIGINT        NOT NULL,
  kind       VARCHAR(10)   NOT NULL,
  scored_on  DATE          NOT NULL,
  likelihood INT           NOT NULL,
  impact     INT           NOT NULL,
  score      INT,
  scale_id   BIGINT,
  reason     VARCHAR(2000) NOT NULL,
  due        VARCHAR(10),
  note       VARCHAR(2000),
  change_id  BIGINT        NOT NULL,
  version    INT           NOT NULL DEFAULT 0,
  CONSTRAINT risk_score_key UNIQUE (programme, risk_id, kind, scored_on),
  CONSTRAINT risk_score_kind CHECK (kind IN ('INHERENT', 'CURRENT', 'TARGET')),
  CONSTRAINT risk_score_levels CHECK (likelihood BETWEEN 1 AND 5 AND impact BETWEEN 1 AND 5),
  CONSTRAINT risk_score_published CHECK (score IS NULL OR score > 0),
  CONSTRAINT risk_score_due CHECK (due IS NULL OR kind = 'TARGET'),
  CONSTRAINT risk_score_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_score_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
  CONSTRAINT risk_score_scale FOREIGN KEY (scale_id) REFERENCES risk_scale (id),
  CONSTRAINT risk_score_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk_review (
  id          BIGINT        NOT NULL PRIMARY KEY,
  programme   VARCHAR(40)   NOT NULL,
  risk_id     BIGINT        NOT NULL,
  reviewed_on DATE          NOT NULL,
  decision    VARCHAR(10)   NOT NULL,
  body_id     BIGINT,
  reason      VARCHAR(2000) NOT NULL,
  made_by_id  BIGINT,
  next_review DATE,
  change_id   BIGINT        NOT NULL,
  version     INT           NOT NULL DEFAULT 0,
  CONSTRAINT risk_review_key UNIQUE (programme, risk_id, reviewed_on),
  CONSTRAINT risk_review_decision CHECK (decision IN ('REVIEWED', 'ESCALATED', 'RETURNED', 'CLOSED', 'REOPENED')),
  CONSTRAINT risk_review_body CHECK ((decision = 'ESCALATED') = (body_id IS NOT NULL)),
  CONSTRAINT risk_review_next CHECK (next_review IS NULL OR next_review > reviewed_on),
  CONSTRAINT risk_review_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_review_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
  CONSTRAINT risk_review_body_known FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT risk_review_made_by FOREIGN KEY (made_by_id) REFERENCES post (id),
  CONSTRAINT risk_review_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk_control (
  id            BIGINT       NOT NULL PRIMARY KEY,
  programme     VARCHAR(40)  NOT NULL,
  risk_id       BIGINT       NOT NULL,
  number        INT          NOT NULL,
  text          VARCHAR(500) NOT NULL,
  owner_id      BIGINT,
  effectiveness VARCHAR(20)  NOT NULL,
  evidence      VARCHAR(2000),
  tested_on     DATE,
  metric_id     BIGINT,
  change_id     BIGINT       NOT NULL,
  version       INT          NOT NULL DEFAULT 0,
  CONSTRAINT risk_control_key UNIQUE (programme, risk_id, number),
  CONSTRAINT risk_control_effectiveness CHECK (effectiveness IN ('EFFECTIVE', 'PARTLY', 'NOT_EFFECTIVE', 'NOT_TESTED')),
  CONSTRAINT risk_control_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_control_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
  CONSTRAINT risk_control_owner FOREIGN KEY (owner_id) REFERENCES post (id),
  CONSTRAINT risk_control_metric FOREIGN KEY (metric_id) REFERENCES metric (id),
  CONSTRAINT risk_control_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS risk_action (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  risk_id   BIGINT       NOT NULL,
  number    INT          NOT NULL,
  text      VARCHAR(500) NOT NULL,
  owner_id  BIGINT,
  due       VARCHAR(10),
  done_on   DATE,
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT risk_action_key UNIQUE (programme, risk_id, number),
  CONSTRAINT risk_action_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT risk_action_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
  CONSTRAINT risk_action_owner FOREIGN KEY (owner_id) REFERENCES post (id),
  CONSTRAINT risk_action_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

-- A risk threatens a theme, an action, a metric or the programme itself.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE link
  DROP CONSTRAINT IF EXISTS link_kind,
  ADD CONSTRAINT link_kind CHECK (kind IN ('MEASURED_BY', 'CONTRIBUTES_TO', 'ANSWERS', 'THREATENS'));

-- Unversioned: what somebody types and has not saved is no part of the record.
CREATE TABLE IF NOT EXISTS kept_draft (
  username  VARCHAR(60)  NOT NULL,
  programme VARCHAR(40)  NOT NULL,
  path      VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  as_read   MEDIUMTEXT   NOT NULL,
  as_typed  MEDIUMTEXT   NOT NULL,
  kept_at   TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (username, programme, path)
);

-- Unversioned: what somebody was told, and whether it was read, is no part of the record.
CREATE TABLE IF NOT EXISTS notice (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  programme  VARCHAR(40)  NOT NULL,
  account_id BIGINT       NOT NULL,
  sentence   VARCHAR(600) NOT NULL,
  path       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  read_at    TIMESTAMP(6) NULL,
  PRIMARY KEY (id),
  KEY notice_unread (account_id, programme, read_at),
  CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Unversioned: how a council's own sheet was read last is a setting, no record.
CREATE TABLE IF NOT EXISTS sheet_mapping (
  programme VARCHAR(40)  NOT NULL,
  sheet     VARCHAR(60)  NOT NULL,
  header    VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  field     VARCHAR(60)  NOT NULL,
  PRIMARY KEY (programme, sheet, header)
);

-- More than one judgement a day, so that one may put another right; and what was said beside red, amber and green.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE judgement
  ADD COLUMN IF NOT EXISTS number INT NOT NULL DEFAULT 1 AFTER judged_on,
  ADD COLUMN IF NOT EXISTS corrects DATE AFTER made_by_id,
  ADD COLUMN IF NOT EXISTS despite VARCHAR(2000) AFTER corrects,
  ADD COLUMN IF NOT EXISTS next_review DATE AFTER despite,
  ADD UNIQUE INDEX IF NOT EXISTS judgement_number (programme, action_id, judged_on, number),
  DROP INDEX IF EXISTS judgement_key;

-- Unversioned: a round is how the record is made, not the record. What it publishes is a change like any other.
CREATE TABLE IF NOT EXISTS round (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  programme    VARCHAR(40)   NOT NULL,
  body         VARCHAR(200)  NOT NULL,
  meeting_on   DATE          NOT NULL,
  due_on       DATE          NOT NULL,
  note         VARCHAR(1000),
  opened_by    VARCHAR(60)   NOT NULL,
  opened_at    TIMESTAMP(6)  NOT NULL,
  published_by VARCHAR(60),
  published_at TIMESTAMP(6)  NULL,
  open         BOOLEAN       AS (CASE WHEN published_at IS NULL THEN TRUE END) PERSISTENT,
  CONSTRAINT round_one_open UNIQUE (programme, open),
  CONSTRAINT round_due CHECK (due_on <= meeting_on)
);

-- Unversioned: what is handed in to a round is on record once the round is published.
CREATE TABLE IF NOT EXISTS round_form (
  round_id      BIGINT        NOT NULL,
  path          VARCHAR(200)  COLLATE utf8mb4_bin NOT NULL,
  title         VARCHAR(300)  NOT NULL,
  on_record     MEDIUMTEXT    NOT NULL,
  typed         MEDIUMTEXT    NOT NULL,
  handed_in_by  VARCHAR(60)   NOT NULL,
  handed_in_at  TIMESTAMP(6)  NOT NULL,
  returned_by   VARCHAR(60),
  returned_note VARCHAR(1000),
  PRIMARY KEY (round_id, path),
  CONSTRAINT round_form_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT round_form_returned CHECK ((returned_by IS NULL) = (returned_note IS NULL))
);

-- Blank is yes: what is complete is blue. "no" shows the judgement, and the stage apart from it.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE programme ADD COLUMN IF NOT EXISTS brag BOOLEAN AFTER small_numbers;

-- Unversioned: that somebody was reminded by mail is no part of the record.
CREATE TABLE IF NOT EXISTS round_reminder (
  round_id   BIGINT       NOT NULL,
  account_id BIGINT       NOT NULL,
  on_day     DATE         NOT NULL,
  sent_at    TIMESTAMP(6) NULL,
  failure    VARCHAR(500),
  PRIMARY KEY (round_id, account_id, on_day),
  CONSTRAINT round_reminder_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT round_reminder_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE IF NOT EXISTS workforce_role (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  code      VARCHAR(60)  NOT NULL,
  title     VARCHAR(200) NOT NULL,
  number    INT          NOT NULL,
  ceiling   INT,
  manages   BOOLEAN      NOT NULL,
  note      VARCHAR(2000),
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT workforce_role_key UNIQUE (programme, code),
  CONSTRAINT workforce_role_ceiling CHECK (ceiling > 0),
  CONSTRAINT workforce_role_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT workforce_role_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS workforce_return (
  id               BIGINT      NOT NULL PRIMARY KEY,
  programme        VARCHAR(40) NOT NULL,
  unit_id          BIGINT      NOT NULL,
  role_id          BIGINT      NOT NULL,
  taken_at         VARCHAR(10) NOT NULL,
  months           INT         NOT NULL,
  establishment    DECIMAL(20,6),
  permanent        DECIMAL(20,6),
  vacant           DECIMAL(20,6),
  agency           DECIMAL(20,6),
  agency_covering  DECIMAL(20,6),
  pipeline         DECIMAL(20,6),
  pipeline_by      VARCHAR(10),
  leaving          DECIMAL(20,6),
  leaving_by       VARCHAR(10),
  starters         DECIMAL(20,6),
  leavers          DECIMAL(20,6),
  sickness_days    DECIMAL(20,6),
  cases            DECIMAL(20,6),
  case_holders     DECIMAL(20,6),
  permanent_people DECIMAL(20,6),
  agency_people    DECIMAL(20,6),
  words            VARCHAR(500),
  note             VARCHAR(2000),
  change_id        BIGINT      NOT NULL,
  version          INT         NOT NULL DEFAULT 0,
  CONSTRAINT workforce_return_key UNIQUE (programme, unit_id, role_id, taken_at),
  CONSTRAINT workforce_return_months CHECK (months BETWEEN 1 AND 12),
  CONSTRAINT workforce_return_none_below_nought CHECK (LEAST(COALESCE(establishment, 0), COALESCE(permanent, 0),
    COALESCE(vacant, 0), COALESCE(agency, 0), COALESCE(agency_covering, 0), COALESCE(pipeline, 0), COALESCE(leaving, 0),
    COALESCE(starters, 0), COALESCE(leavers, 0), COALESCE(sickness_days, 0), COALESCE(cases, 0), COALESCE(case_holders, 0),
    COALESCE(permanent_people, 0), COALESCE(agency_people, 0)) >= 0),
  CONSTRAINT workforce_return_covering CHECK (agency_covering <= agency),
  CONSTRAINT workforce_return_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT workforce_return_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT workforce_return_role FOREIGN KEY (role_id) REFERENCES workforce_role (id),
  CONSTRAINT workforce_return_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS caseload_band (
  id        BIGINT      NOT NULL PRIMARY KEY,
  programme VARCHAR(40) NOT NULL,
  unit_id   BIGINT      NOT NULL,
  role_id   BIGINT      NOT NULL,
  taken_at  VARCHAR(10) NOT NULL,
  starts_at INT         NOT NULL,
  ends_at   INT,
  workers   INT,
  change_id BIGINT      NOT NULL,
  version   INT         NOT NULL DEFAULT 0,
  CONSTRAINT caseload_band_key UNIQUE (programme, unit_id, role_id, taken_at, starts_at),
  CONSTRAINT caseload_band_ends CHECK (ends_at >= starts_at),
  CONSTRAINT caseload_band_workers CHECK (workers >= 0),
  CONSTRAINT caseload_band_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT caseload_band_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT caseload_band_role FOREIGN KEY (role_id) REFERENCES workforce_role (id),
  CONSTRAINT caseload_band_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS campaign (
  id           BIGINT       NOT NULL PRIMARY KEY,
  programme    VARCHAR(40)  NOT NULL,
  code         VARCHAR(60)  NOT NULL,
  title        VARCHAR(200) NOT NULL,
  unit_id      BIGINT,
  role_id      BIGINT,
  since        VARCHAR(10),
  until        VARCHAR(10),
  applications INT,
  offers       INT,
  joined       INT,
  note         VARCHAR(2000),
  change_id    BIGINT       NOT NULL,
  version      INT          NOT NULL DEFAULT 0,
  CONSTRAINT campaign_key UNIQUE (programme, code),
  CONSTRAINT campaign_brought CHECK (LEAST(COALESCE(applications, 0), COALESCE(offers, 0), COALESCE(joined, 0)) >= 0),
  CONSTRAINT campaign_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT campaign_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT campaign_role FOREIGN KEY (role_id) REFERENCES workforce_role (id),
  CONSTRAINT campaign_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE IF NOT EXISTS workforce_break (
  id        BIGINT       NOT NULL PRIMARY KEY,
  programme VARCHAR(40)  NOT NULL,
  since     DATE         NOT NULL,
  reason    VARCHAR(500) NOT NULL,
  change_id BIGINT       NOT NULL,
  version   INT          NOT NULL DEFAULT 0,
  CONSTRAINT workforce_break_key UNIQUE (programme, since),
  CONSTRAINT workforce_break_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT workforce_break_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

-- From when on the figures of a metric are worked out from another feature's records, and which of its measures they are.
SET STATEMENT system_versioning_alter_history = KEEP FOR
ALTER TABLE metric
  ADD COLUMN IF NOT EXISTS derived_from VARCHAR(60),
  ADD COLUMN IF NOT EXISTS derived_since VARCHAR(10);

-- A row of the workforce census as the Department for Education publishes it; figures stay text, with its signs for what is not given.
CREATE TABLE IF NOT EXISTS census_row (
  id                            BIGINT       NOT NULL PRIMARY KEY,
  programme                     VARCHAR(40)  NOT NULL,
  time_period                   INT          NOT NULL,
  geographic_level              VARCHAR(30)  NOT NULL,
  region_name                   VARCHAR(100) NOT NULL,
  la_name                       VARCHAR(100) NOT NULL,
  vacancy_rate_fte              VARCHAR(20),
  vacancy_rate_headcount        VARCHAR(20),
  vacancy_agency_cover_rate_fte VARCHAR(20),
  agency_rate_fte               VARCHAR(20),
  agency_rate_headcount         VARCHAR(20),
  agency_cover_rate_fte         VARCHAR(20),
  turnover_rate_fte             VARCHAR(20),
  turnover_rate_headcount       VARCHAR(20),
  absence_rate_fte              VARCHAR(20),
  caseload_fte                  VARCHAR(20),
  inpost_fte                    VARCHAR(20),
  neighbour                     BOOLEAN,
  change_id                     BIGINT       NOT NULL,
  version                       INT          NOT NULL DEFAULT 0,
  CONSTRAINT census_row_key UNIQUE (programme, time_period, geographic_level, region_name, la_name),
  CONSTRAINT census_row_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT census_row_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;

-- An account that was invited has no password until its link is used; one that signs in through OpenID Connect needs none.
ALTER TABLE account
  MODIFY COLUMN password VARCHAR(200) NULL,
  ADD COLUMN IF NOT EXISTS email VARCHAR(254) NULL,
  ADD UNIQUE INDEX IF NOT EXISTS account_email (email);

-- One-time links by which an account gets its password. The token itself is only ever shown; here is its SHA-256.
CREATE TABLE IF NOT EXISTS invitation (
  token_hash CHAR(64)     NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  used_at    TIMESTAMP(6) NULL,
  CONSTRAINT invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Append-only, unversioned: a backup that holds this table knows of those before it.
CREATE TABLE IF NOT EXISTS backup (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  begun_at   TIMESTAMP(6) NOT NULL,
  ended_at   TIMESTAMP(6) NOT NULL,
  made_by    VARCHAR(100) NOT NULL,
  file       VARCHAR(200) NULL,
  bytes      BIGINT       NULL,
  sha256     CHAR(64)     NULL,
  failure    VARCHAR(500) NULL,
  CONSTRAINT backup_made_or_failed CHECK ((file IS NULL) = (failure IS NOT NULL))
);

CREATE TABLE IF NOT EXISTS action_origin (
  id             BIGINT      NOT NULL PRIMARY KEY,
  programme      VARCHAR(40) NOT NULL,
  action_id      BIGINT      NOT NULL,
  from_action_id BIGINT      NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  change_id      BIGINT      NOT NULL,
  version        INT         NOT NULL DEFAULT 0,
  CONSTRAINT action_origin_key UNIQUE (programme, action_id, from_action_id),
  CONSTRAINT action_origin_kind CHECK (kind IN ('CARRIED_OVER', 'RENUMBERED', 'SPLIT', 'MERGED')),
  CONSTRAINT action_origin_of_another CHECK (action_id <> from_action_id),
  CONSTRAINT action_origin_programme FOREIGN KEY (programme) REFERENCES programme (programme),
  CONSTRAINT action_origin_action FOREIGN KEY (action_id) REFERENCES action (id),
  CONSTRAINT action_origin_from FOREIGN KEY (from_action_id) REFERENCES action (id),
  CONSTRAINT action_origin_change FOREIGN KEY (change_id) REFERENCES `change` (id)
) WITH SYSTEM VERSIONING;
