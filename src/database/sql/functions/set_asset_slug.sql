-- A slug for whoever gave none: the title's Latin letters and digits, made unique by the start of the id.
CREATE OR REPLACE FUNCTION set_asset_slug() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.slug IS NULL THEN
    NEW.slug := btrim(
      left(regexp_replace(lower(NEW.title), '[^a-z0-9]+', '-', 'g'), 100), '-'
    );
    NEW.slug := concat_ws('-', nullif(NEW.slug, ''), left(NEW.id::text, 8));
  END IF;
  RETURN NEW;
END
$$;
