-- Great differences from the year before that an officer has confirmed.

ALTER TABLE annual_figures ADD COLUMN "confirmed" text
