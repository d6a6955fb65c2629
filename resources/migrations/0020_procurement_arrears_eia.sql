-- 0020: what departments buy and keep for small and medium enterprises, what is owed to enterprises and what was
-- done about it, and how long the approval of environmental reports takes.

CREATE TABLE procurement_budget (
    id {id},
    version bigint NOT NULL,
    removed text,
    "department" bigint NOT NULL REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "year" bigint NOT NULL,
    "total" bigint,
    "reserved" bigint,
    "reserved_small" bigint,
    "above" bigint,
    "unsuited" bigint,
    "unsuited_reason" text,
    "above_reserved" bigint,
    "above_reserved_small" bigint,
    "published" text,
    "document" text,
    "remarks" text
)

CREATE UNIQUE INDEX procurement_budget_key1 ON procurement_budget ("department", "year") WHERE removed IS NULL

CREATE INDEX procurement_budget_year ON procurement_budget ("year")

CREATE TABLE procurement_contract (
    id {id},
    version bigint NOT NULL,
    removed text,
    "department" bigint NOT NULL REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "project" text NOT NULL,
    "number" text,
    "kind" text,
    "signed_on" text NOT NULL,
    "amount" bigint,
    "supplier" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "supplier_name" text,
    "supplier_size" text,
    "way" text,
    "sme_share" bigint,
    "small_share" bigint,
    "published" text,
    "remarks" text
)

CREATE UNIQUE INDEX procurement_contract_key1 ON procurement_contract ("department", "number") WHERE removed IS NULL

CREATE INDEX procurement_contract_signed_on ON procurement_contract ("signed_on")

CREATE INDEX procurement_contract_supplier ON procurement_contract ("supplier")

CREATE TABLE arrear (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "debtor_kind" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "debtor_enterprise" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "debtor_name" text,
    "contract" text NOT NULL,
    "kind" text,
    "amount" bigint NOT NULL,
    "due" text NOT NULL,
    "entered" text,
    "remarks" text
)

CREATE UNIQUE INDEX arrear_key1 ON arrear ("enterprise", "contract", "due") WHERE removed IS NULL

CREATE INDEX arrear_due ON arrear ("due")

CREATE INDEX arrear_bureau ON arrear ("bureau")

CREATE INDEX arrear_debtor_enterprise ON arrear ("debtor_enterprise")

CREATE TABLE arrear_step (
    id {id},
    version bigint NOT NULL,
    removed text,
    "arrear" bigint NOT NULL REFERENCES arrear (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "date" text NOT NULL,
    "amount" bigint,
    "promised" text,
    "proof" text,
    "note" text
)

CREATE INDEX arrear_step_arrear ON arrear_step ("arrear", "date")

CREATE TABLE eia_case (
    id {id},
    version bigint NOT NULL,
    removed text,
    "project" text NOT NULL,
    "number" text,
    "enterprise" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "developer" text,
    "kind" text NOT NULL,
    "accepted" text NOT NULL,
    "decided" text,
    "outcome" text,
    "stopped_days" bigint,
    "stop_reason" text,
    "legal_days" bigint,
    "remarks" text
)

CREATE UNIQUE INDEX eia_case_key1 ON eia_case ("number") WHERE removed IS NULL

CREATE INDEX eia_case_accepted ON eia_case ("accepted")

CREATE INDEX eia_case_enterprise ON eia_case ("enterprise")
