-- The lines that are drawn on a recognised page: they part the rows of its tables. As "y from to", parts of the page's
-- height and width, with semicolons between. Pages that were recognised before have none.
alter table ocr_page add column rules text not null default '';
