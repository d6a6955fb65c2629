-- Industries and financial institutions have days in use like towns and bureaus: they are retired, never removed.

ALTER TABLE industry ADD COLUMN "valid_from" text

ALTER TABLE industry ADD COLUMN "valid_to" text

ALTER TABLE institution ADD COLUMN "valid_from" text

ALTER TABLE institution ADD COLUMN "valid_to" text
