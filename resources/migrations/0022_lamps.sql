-- 0022: what the lamp of a measure showed from a day on (亮灯记录), and why a cumulative value went down.

CREATE TABLE lamp_entry (
    id {id},
    version bigint NOT NULL,
    removed text,
    "measure" bigint NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "date" text NOT NULL,
    "lamp" text NOT NULL,
    "cause" text NOT NULL,
    "since" text,
    "due" text,
    "days" bigint,
    "percent_done" bigint,
    "points_behind" bigint
)

CREATE INDEX lamp_entry_measure ON lamp_entry ("measure", "date")

ALTER TABLE measure_report ADD COLUMN "lower_reason" text
