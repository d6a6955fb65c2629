-- Sheets, forms and commands name an enterprise by its name; without this every one of them reads the register through.

CREATE INDEX enterprise_name ON enterprise ("name")
