-- 0004: What enterprises are to each other (关联企业), records joined into others (并户记录), pairs that are no doubles.

CREATE TABLE enterprise_relation (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "related" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "related_name" text,
    "valid_from" text,
    "valid_to" text,
    "document_number" text,
    "remarks" text
)

CREATE UNIQUE INDEX enterprise_relation_key1 ON enterprise_relation ("enterprise", "kind", "related", "valid_from") WHERE removed IS NULL

CREATE INDEX enterprise_relation_related ON enterprise_relation ("related")

CREATE TABLE merged_record (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "merged_id" text NOT NULL,
    "merged_code" text,
    "merged_name" text NOT NULL,
    "merged_on" text,
    "reason" text
)

CREATE UNIQUE INDEX merged_record_key1 ON merged_record ("merged_id") WHERE removed IS NULL

CREATE INDEX merged_record_enterprise ON merged_record ("enterprise")

CREATE INDEX merged_record_code ON merged_record ("merged_code")

CREATE TABLE distinct_pair (
    id {id},
    version bigint NOT NULL,
    removed text,
    "first_id" text NOT NULL,
    "second_id" text NOT NULL,
    "names" text,
    "decided_on" text,
    "reason" text
)

CREATE UNIQUE INDEX distinct_pair_key1 ON distinct_pair ("first_id", "second_id") WHERE removed IS NULL
