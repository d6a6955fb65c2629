-- 0018: plans beside each other with their editions, clauses as the text numbers them, who answers for a measure, the
-- stages on the way, deadlines that were moved, and what a bureau sets itself.

ALTER TABLE plan ADD COLUMN "edition" text

ALTER TABLE plan ADD COLUMN "replaces" bigint REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED

CREATE INDEX plan_replaces ON plan ("replaces")

ALTER TABLE clause ADD COLUMN "label" text

ALTER TABLE clause ADD COLUMN "section" text

ALTER TABLE measure ADD COLUMN "target_yearly" text

ALTER TABLE measure ADD COLUMN "leader" text

ALTER TABLE measure ADD COLUMN "person" text

CREATE TABLE milestone (
    id {id},
    version bigint NOT NULL,
    removed text,
    "measure" bigint NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "due" text NOT NULL,
    "completed" text,
    "remarks" text
)

CREATE INDEX milestone_measure ON milestone ("measure", "due")

CREATE TABLE deadline_change (
    id {id},
    version bigint NOT NULL,
    removed text,
    "measure" bigint NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "due_before" text,
    "due_after" text NOT NULL,
    "reason" text NOT NULL,
    "decided_on" text NOT NULL,
    "decided_by" text
)

CREATE INDEX deadline_change_measure ON deadline_change ("measure", "decided_on")

CREATE TABLE own_target (
    id {id},
    version bigint NOT NULL,
    removed text,
    "measure" bigint NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "bureau" bigint NOT NULL REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "target_kind" text NOT NULL,
    "target_value" bigint,
    "target_unit" text,
    "due" text,
    "set_on" text NOT NULL,
    "reason" text
)

CREATE UNIQUE INDEX own_target_key1 ON own_target ("measure", "bureau", "set_on") WHERE removed IS NULL

CREATE INDEX own_target_bureau ON own_target ("bureau")
