-- 0005: attachments, and the contents of files under their digests. A content stands once, in chunks, each with its own
-- digest, and is never changed: lists of attachments never read one.

CREATE TABLE attachment (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "name" text NOT NULL,
    "type" text,
    "year" bigint,
    "proves" text,
    "certificate" bigint REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
    "visit" bigint REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    "application" bigint REFERENCES financing_application (id) DEFERRABLE INITIALLY DEFERRED,
    "size" bigint NOT NULL,
    "digest" text NOT NULL,
    "added" text,
    "remarks" text
)

CREATE INDEX attachment_enterprise ON attachment ("enterprise")

CREATE INDEX attachment_certificate ON attachment ("certificate")

CREATE INDEX attachment_visit ON attachment ("visit")

CREATE INDEX attachment_application ON attachment ("application")

CREATE TABLE content (
    digest text PRIMARY KEY,
    size bigint NOT NULL,
    chunks bigint NOT NULL
){without_rowid}

CREATE TABLE content_chunk (
    digest text NOT NULL REFERENCES content (digest),
    seq bigint NOT NULL,
    chunk_digest text NOT NULL,
    body {bytes} NOT NULL,
    UNIQUE (digest, seq)
)
