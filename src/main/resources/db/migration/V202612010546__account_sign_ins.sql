-- Names and addresses are compared letter by letter, as the application compares them. A sign-in from before valid_from is over.
ALTER TABLE account
  MODIFY COLUMN username VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN IF NOT EXISTS valid_from TIMESTAMP(6) NULL;
