-- What pages count and list stands in these indexes, so that no row of a long table is looked at for it. Each ends in
-- "removed": the condition of a partial index alone would send SQLite to the row.

DROP INDEX certificate_enterprise

CREATE INDEX certificate_enterprise ON certificate ("enterprise", removed, "kind", "issued", "valid_to", "revoked")

CREATE INDEX certificate_kind ON certificate ("kind", "enterprise", "issued", "valid_to", "revoked", removed)
    WHERE removed IS NULL

CREATE INDEX certificate_end ON certificate ("valid_to", "issued", "revoked", "kind", "enterprise", removed)
    WHERE removed IS NULL

CREATE INDEX enterprise_life ON enterprise ("established", "deregistered", removed) WHERE removed IS NULL

CREATE INDEX enterprise_removed ON enterprise (removed) WHERE removed IS NOT NULL

DROP INDEX financing_application_enterprise

CREATE INDEX financing_application_enterprise
    ON financing_application ("enterprise", removed, "stage", "stage_since", "applied")

CREATE INDEX financing_application_stage
    ON financing_application ("stage", "stage_since", "applied", "amount", removed) WHERE removed IS NULL

DROP INDEX task_enterprise

CREATE INDEX task_enterprise ON task ("enterprise", removed, "kind", "assigned", "completed")

CREATE INDEX task_completed ON task ("completed", "assigned", "due", removed)

CREATE INDEX task_due ON task ("due", id, "completed", "assigned", removed) WHERE removed IS NULL

DROP INDEX visit_enterprise

CREATE INDEX visit_enterprise ON visit ("enterprise", removed, "visited")
