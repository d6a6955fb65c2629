-- 0021: the steps of tasks (任务流转), and what tasks could not say: where they come from, whom they bind and which fact
-- ends them.

ALTER TABLE task ADD COLUMN "source" text

ALTER TABLE task ADD COLUMN "document" text

ALTER TABLE task ADD COLUMN "request" bigint REFERENCES service_request (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE task ADD COLUMN "visit" bigint REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE task ADD COLUMN "supporting" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED

ALTER TABLE task ADD COLUMN "target" text

ALTER TABLE task ADD COLUMN "leader" text

ALTER TABLE task ADD COLUMN "contact" text

ALTER TABLE task ADD COLUMN "closes_on" text

ALTER TABLE task ADD COLUMN "wanted_certificate" text

CREATE INDEX task_request ON task ("request")

CREATE INDEX task_visit ON task ("visit")

CREATE INDEX task_closes_on ON task ("closes_on") WHERE "closes_on" IS NOT NULL AND removed IS NULL

CREATE TABLE task_step (
    id {id},
    version bigint NOT NULL,
    removed text,
    "task" bigint NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
    "from_stage" text,
    "stage" text NOT NULL,
    "date" text NOT NULL,
    "responsible" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "by_person" text,
    "note" text,
    "due" text,
    "due_before" text,
    "level" text,
    "number" text,
    "cause" text
)

CREATE INDEX task_step_task ON task_step ("task", "date")

CREATE INDEX task_step_bureau ON task_step ("bureau")
