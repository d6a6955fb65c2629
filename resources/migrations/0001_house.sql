-- 0001: the records of the house. One table for each kind, described in models/records.
-- Statements are separated by a blank line; {id} is the dialect's integer primary key.

CREATE TABLE plan (
    id {id},
    version bigint NOT NULL,
    removed text,
    "title" text NOT NULL,
    "document_number" text NOT NULL,
    "issuer" text,
    "issued" text,
    "starts" text,
    "ends" text
)

CREATE UNIQUE INDEX plan_key1 ON plan ("document_number") WHERE removed IS NULL

CREATE TABLE chapter (
    id {id},
    version bigint NOT NULL,
    removed text,
    "plan" bigint NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "no" bigint NOT NULL,
    "title" text NOT NULL
)

CREATE UNIQUE INDEX chapter_key1 ON chapter ("plan", "no") WHERE removed IS NULL

CREATE TABLE clause (
    id {id},
    version bigint NOT NULL,
    removed text,
    "plan" bigint NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "chapter" bigint NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
    "no" bigint NOT NULL,
    "title" text NOT NULL,
    "text" text
)

CREATE UNIQUE INDEX clause_key1 ON clause ("plan", "no") WHERE removed IS NULL

CREATE INDEX clause_chapter ON clause ("chapter")

CREATE TABLE measure (
    id {id},
    version bigint NOT NULL,
    removed text,
    "clause" bigint NOT NULL REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
    "code" text NOT NULL,
    "text" text NOT NULL,
    "target_kind" text,
    "target_value" bigint,
    "target_unit" text,
    "target_due" text,
    "indicator" text,
    "own_target" text,
    "due" text,
    "completed" text,
    "responsible" text
)

CREATE UNIQUE INDEX measure_key1 ON measure ("clause", "code") WHERE removed IS NULL

CREATE TABLE bureau (
    id {id},
    version bigint NOT NULL,
    removed text,
    "name" text NOT NULL,
    "full_name" text,
    "full_name_confidence" text,
    "order_no" bigint,
    "valid_from" text,
    "valid_to" text
)

CREATE UNIQUE INDEX bureau_key1 ON bureau ("name") WHERE removed IS NULL

CREATE TABLE town (
    id {id},
    version bigint NOT NULL,
    removed text,
    "code" text NOT NULL,
    "name" text NOT NULL,
    "kind" text,
    "valid_from" text,
    "valid_to" text,
    "successor" bigint REFERENCES town (id) DEFERRABLE INITIALLY DEFERRED,
    "note" text
)

CREATE UNIQUE INDEX town_key1 ON town ("code") WHERE removed IS NULL

CREATE INDEX town_successor ON town ("successor")

CREATE TABLE industry (
    id {id},
    version bigint NOT NULL,
    removed text,
    "code" text NOT NULL,
    "name" text NOT NULL,
    "level" text,
    "parent" bigint REFERENCES industry (id) DEFERRABLE INITIALLY DEFERRED,
    "section" text
)

CREATE UNIQUE INDEX industry_key1 ON industry ("code") WHERE removed IS NULL

CREATE INDEX industry_parent ON industry ("parent")

CREATE TABLE institution (
    id {id},
    version bigint NOT NULL,
    removed text,
    "name" text NOT NULL,
    "short_name" text,
    "kind" text,
    "head_office_code" text
)

CREATE UNIQUE INDEX institution_key1 ON institution ("name") WHERE removed IS NULL

CREATE TABLE threshold (
    id {id},
    version bigint NOT NULL,
    removed text,
    "code" text NOT NULL,
    "value" bigint NOT NULL,
    "unit" text,
    "valid_from" text,
    "valid_to" text,
    "source" text,
    "confidence" text
)

CREATE UNIQUE INDEX threshold_key1 ON threshold ("code", "valid_from") WHERE removed IS NULL

CREATE TABLE setting (
    id {id},
    version bigint NOT NULL,
    removed text,
    "name" text NOT NULL,
    "value" text
)

CREATE UNIQUE INDEX setting_key1 ON setting ("name") WHERE removed IS NULL

CREATE TABLE enterprise (
    id {id},
    version bigint NOT NULL,
    removed text,
    "credit_code" text,
    "name" text NOT NULL,
    "short_name" text,
    "registration_number" text,
    "town" bigint REFERENCES town (id) DEFERRABLE INITIALLY DEFERRED,
    "park" text,
    "address" text,
    "business_address" text,
    "established" text,
    "deregistered" text,
    "registered_capital" bigint,
    "currency" text,
    "enterprise_type" text,
    "status" text,
    "industry" bigint REFERENCES industry (id) DEFERRABLE INITIALLY DEFERRED,
    "industry_as_registered" text,
    "registrar" text,
    "main_product" text,
    "employees" bigint,
    "size_class" text,
    "above_scale" bigint,
    "above_scale_since" text,
    "contact_role" text,
    "contact_phone" text,
    "lead_unit" text,
    "remarks" text
)

CREATE UNIQUE INDEX enterprise_key1 ON enterprise ("credit_code") WHERE removed IS NULL

CREATE INDEX enterprise_town ON enterprise ("town")

CREATE INDEX enterprise_industry ON enterprise ("industry")

CREATE TABLE annual_figures (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "fiscal_year" bigint NOT NULL,
    "revenue" bigint,
    "main_revenue" bigint,
    "rd_expense" bigint,
    "net_profit" bigint,
    "tax_paid" bigint,
    "total_assets" bigint,
    "total_liabilities" bigint,
    "employees" bigint,
    "rd_staff" bigint,
    "source" text,
    "source_date" text,
    "audit_state" text
)

CREATE UNIQUE INDEX annual_figures_key1 ON annual_figures ("enterprise", "fiscal_year") WHERE removed IS NULL

CREATE TABLE certificate (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "level" text,
    "certificate_number" text,
    "batch" text,
    "document_number" text,
    "issued" text NOT NULL,
    "valid_to" text,
    "revoked" text,
    "review" text,
    "remarks" text
)

CREATE INDEX certificate_enterprise ON certificate ("enterprise")

CREATE TABLE financing_need (
    id {id},
    version bigint NOT NULL,
    removed text,
    "number" text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "registered" text NOT NULL,
    "amount" bigint NOT NULL,
    "term_months" bigint,
    "purpose" text,
    "instrument" text,
    "security" text,
    "collateral" text,
    "wished_rate" bigint,
    "first_loan" bigint,
    "remarks" text
)

CREATE UNIQUE INDEX financing_need_key1 ON financing_need ("number") WHERE removed IS NULL

CREATE INDEX financing_need_enterprise ON financing_need ("enterprise")

CREATE TABLE financing_application (
    id {id},
    version bigint NOT NULL,
    removed text,
    "number" text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "need" bigint REFERENCES financing_need (id) DEFERRABLE INITIALLY DEFERRED,
    "institution" bigint REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    "instrument" text,
    "amount" bigint NOT NULL,
    "term_months" bigint,
    "applied" text NOT NULL,
    "stage" text NOT NULL,
    "stage_since" text,
    "rate" bigint,
    "refusal_reason" text,
    "remarks" text
)

CREATE UNIQUE INDEX financing_application_key1 ON financing_application ("number") WHERE removed IS NULL

CREATE INDEX financing_application_enterprise ON financing_application ("enterprise")

CREATE INDEX financing_application_need ON financing_application ("need")

CREATE INDEX financing_application_institution ON financing_application ("institution")

CREATE TABLE credit_line (
    id {id},
    version bigint NOT NULL,
    removed text,
    "application" bigint NOT NULL REFERENCES financing_application (id) DEFERRABLE INITIALLY DEFERRED,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "granted" text NOT NULL,
    "amount" bigint NOT NULL,
    "valid_to" text,
    "rate" bigint
)

CREATE INDEX credit_line_application ON credit_line ("application")

CREATE INDEX credit_line_enterprise ON credit_line ("enterprise")

CREATE TABLE drawdown (
    id {id},
    version bigint NOT NULL,
    removed text,
    "credit_line" bigint NOT NULL REFERENCES credit_line (id) DEFERRABLE INITIALLY DEFERRED,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "drawn" text NOT NULL,
    "amount" bigint NOT NULL,
    "due" text,
    "rate" bigint
)

CREATE INDEX drawdown_credit_line ON drawdown ("credit_line")

CREATE INDEX drawdown_enterprise ON drawdown ("enterprise")

CREATE TABLE duty (
    id {id},
    version bigint NOT NULL,
    removed text,
    "clause" bigint NOT NULL REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
    "bureau" bigint NOT NULL REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "role" text NOT NULL,
    "order_no" bigint NOT NULL
)

CREATE UNIQUE INDEX duty_key1 ON duty ("clause", "bureau") WHERE removed IS NULL

CREATE INDEX duty_bureau ON duty ("bureau")

CREATE TABLE measure_report (
    id {id},
    version bigint NOT NULL,
    removed text,
    "measure" bigint NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "as_of" text NOT NULL,
    "percent_done" bigint,
    "period_value" bigint,
    "cumulative" bigint,
    "progress" text NOT NULL,
    "problems" text,
    "next_step" text,
    "evidence" text,
    "author" text,
    "reviewed" bigint
)

CREATE INDEX measure_report_measure ON measure_report ("measure")

CREATE INDEX measure_report_bureau ON measure_report ("bureau")

CREATE TABLE task (
    id {id},
    version bigint NOT NULL,
    removed text,
    "title" text NOT NULL,
    "kind" text,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "measure" bigint REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    "enterprise" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "assigned" text,
    "due" text,
    "completed" text,
    "snoozed_to" text,
    "outcome" text
)

CREATE INDEX task_bureau ON task ("bureau")

CREATE INDEX task_measure ON task ("measure")

CREATE INDEX task_enterprise ON task ("enterprise")

CREATE TABLE visit (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint NOT NULL REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "visited" text NOT NULL,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "visitors" text,
    "method" text,
    "situation" text,
    "problems" text,
    "follow_up" text
)

CREATE INDEX visit_enterprise ON visit ("enterprise")

CREATE INDEX visit_bureau ON visit ("bureau")

CREATE TABLE name_period (
    id {id},
    version bigint NOT NULL,
    removed text,
    "enterprise" bigint REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    "bureau" bigint REFERENCES bureau (id) DEFERRABLE INITIALLY DEFERRED,
    "town" bigint REFERENCES town (id) DEFERRABLE INITIALLY DEFERRED,
    "name" text NOT NULL,
    "valid_from" text,
    "valid_to" text,
    "document_number" text
)

CREATE INDEX name_period_enterprise ON name_period ("enterprise")

CREATE INDEX name_period_bureau ON name_period ("bureau")

CREATE INDEX name_period_town ON name_period ("town")

CREATE TABLE enterprise_search (
    id {id} REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED,
    name_key text NOT NULL,
    folded text NOT NULL,
    initials text NOT NULL
)

CREATE INDEX enterprise_search_name ON enterprise_search (name_key, id)

CREATE TABLE change_set (
    id {id},
    at text NOT NULL,
    author text NOT NULL,
    action text NOT NULL,
    source text NOT NULL,
    reason text NOT NULL,
    undoes bigint REFERENCES change_set (id),
    changes bigint NOT NULL,
    link text NOT NULL
)

CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL

CREATE TABLE change_record (
    change_set bigint NOT NULL REFERENCES change_set (id),
    seq bigint NOT NULL,
    kind bigint NOT NULL,
    record bigint NOT NULL,
    body {bytes} NOT NULL,
    PRIMARY KEY (change_set, seq)
){without_rowid}

CREATE INDEX change_record_record ON change_record (record, change_set)
