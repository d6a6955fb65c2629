-- 0023: what offices promised enterprises (承诺): who, what, by when, when it was kept, and in which visit it was given.

CREATE TABLE promise (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "matter" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "office" text,
    "promised" text NOT NULL,
    "due" text,
    "kept" text,
    "visit" bigint REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    "remarks" text
)

CREATE INDEX promise_enterprise ON promise ("enterprise", "promised")

CREATE INDEX promise_visit ON promise ("visit")

CREATE INDEX promise_bureau ON promise ("bureau")
