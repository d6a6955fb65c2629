-- Rule documents that the office keeps beside the carried ones.

CREATE TABLE rule_document (
    id {id},
    version bigint NOT NULL,
    removed text,
    "code" text NOT NULL,
    "title" text NOT NULL,
    "content" text NOT NULL,
    "based_on" text,
    "state" text NOT NULL,
    "remarks" text
)

CREATE UNIQUE INDEX rule_document_key1 ON rule_document ("code") WHERE removed IS NULL
