-- 0003: The way of enterprises into and out of the register above scale (规上).

CREATE TABLE scale_entry (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "state" text NOT NULL,
    "date" text NOT NULL,
    "route" text,
    "sector" text,
    "batch" text,
    "opinion" text,
    "exit_reason" text,
    "remarks" text
)

CREATE INDEX scale_entry_enterprise ON scale_entry ("enterprise")
