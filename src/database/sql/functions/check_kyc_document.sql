-- Papers are handed in, replaced and taken back by their owner while the application is a draft, and by nobody else;
-- what becomes of them is the worker's: scanned, found infected, found tampered with. An import writes what the files
-- say. The application's row is locked, so that handing in and uploading at the same moment wait for each other.
CREATE OR REPLACE FUNCTION check_kyc_document() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  application CONSTANT uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.application_id ELSE OLD.application_id END;
BEGIN
  IF importing THEN
    -- The files now mean other bytes than those that are kept.
    IF TG_OP = 'UPDATE' AND NEW.storage_key IS NOT NULL AND NEW.file_hash IS DISTINCT FROM OLD.file_hash THEN
      NEW.storage_key := NULL;
      NEW.file_key := NULL;
      NEW.name_sealed := NULL;
      NEW.state := 'scan_pending';
      NEW.scanned_at := NULL;
      NEW.scanner := NULL;
      NEW.finding := NULL;
      NEW.checked_at := NULL;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;

  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.application_id, NEW.document_type)
     IS DISTINCT FROM (OLD.id, OLD.application_id, OLD.document_type) THEN
    RAISE EXCEPTION 'what a paper is, and of what, does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_immutable';
  END IF;

  IF current_user = 'app_user' THEN
    PERFORM FROM kyc_applications a WHERE a.id = application AND a.status = 'draft' FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'papers change while the application is a draft'
        USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'kyc_documents_draft';
    END IF;
    IF TG_OP = 'DELETE' THEN
      RETURN OLD;
    END IF;
    IF NEW.storage_key IS NULL OR (TG_OP = 'UPDATE' AND NEW.storage_key = OLD.storage_key) THEN
      RAISE EXCEPTION 'a paper is handed in with its bytes'
        USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'kyc_documents_bytes';
    END IF;
    IF TG_OP = 'INSERT' AND (SELECT count(*) FROM kyc_documents d WHERE d.application_id = application) >= 20 THEN
      RAISE EXCEPTION 'an application has at most 20 papers'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_most';
    END IF;
    -- Whatever the statement says: these bytes were scanned by nobody yet.
    NEW.state := 'scan_pending';
    NEW.scanned_at := NULL;
    NEW.scanner := NULL;
    NEW.finding := NULL;
    NEW.checked_at := NULL;
    NEW.uploaded_at := clock_timestamp();
  ELSIF current_user = 'app_worker' AND TG_OP = 'UPDATE' AND NEW.state <> OLD.state
        AND OLD.state || ' ' || NEW.state NOT IN (
          'scan_pending clean', 'scan_pending infected', 'scan_pending tampered',
          'clean infected', 'clean tampered', 'infected tampered',
          -- Its bytes came back from a backup: scanned anew before anybody reads them.
          'tampered scan_pending') THEN
    RAISE EXCEPTION 'a paper does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_edge';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- With the key of a person go the places of their files: the storage's sweep then deletes what nobody can read. Whoever
-- destroys the key, and however.
CREATE OR REPLACE FUNCTION forget_user_files() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE kyc_documents d
     SET storage_key = NULL, file_key = NULL, name_sealed = NULL, finding = NULL, state = 'scan_pending'
    FROM kyc_applications a
   WHERE a.id = d.application_id AND a.user_id = NEW.user_id AND d.storage_key IS NOT NULL;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_user_files() FROM PUBLIC;
