-- 0012: declared facts of enterprises (佐证): what no other record holds and a rule asks for.

CREATE TABLE evidence (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "fact" text NOT NULL,
    "fiscal_year" bigint,
    "value" text NOT NULL,
    "source" text,
    "source_date" text,
    "document_number" text,
    "known_since" text,
    "remarks" text
)

CREATE INDEX evidence_enterprise ON evidence ("enterprise")
