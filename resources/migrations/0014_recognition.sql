-- 0014: recognition as a course (办理认定): the case of one enterprise and its dated steps; files may hang on both.

CREATE TABLE recognition (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "ladder" text NOT NULL,
    "tier" text NOT NULL,
    "procedure" text NOT NULL,
    "rule_document" text,
    "opened" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "remarks" text
)

CREATE INDEX recognition_enterprise ON recognition ("enterprise")

CREATE TABLE recognition_step (
    id {id},
    version bigint NOT NULL,
    removed text,
    "recognition" bigint NOT NULL REFERENCES recognition (id) DEFERRABLE INITIALLY DEFERRED,
    "stage" text NOT NULL,
    "date" text NOT NULL,
    "document_number" text,
    "note" text,
    "handled_by" text,
    "next_due" text,
    "certificate" bigint REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED
)

CREATE INDEX recognition_step_recognition ON recognition_step ("recognition", "date")

CREATE INDEX recognition_step_certificate ON recognition_step ("certificate")

ALTER TABLE attachment ADD COLUMN "recognition" bigint REFERENCES recognition (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE attachment ADD COLUMN "recognition_step" bigint REFERENCES recognition_step (id) DEFERRABLE INITIALLY DEFERRED

CREATE INDEX attachment_recognition ON attachment ("recognition")

CREATE INDEX attachment_recognition_step ON attachment ("recognition_step")
