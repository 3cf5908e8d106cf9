-- Staff look at papers; they do not write them.
REVOKE INSERT, UPDATE ON kyc_documents FROM admin_role;
-- Their owner hands in, replaces and takes back. How a paper stands is not theirs to say. The names of files are
-- kept sealed only.
REVOKE INSERT ON kyc_documents FROM app_user;
GRANT SELECT (storage_key, file_key, name_sealed, state),
  INSERT (id, application_id, document_type, storage_key, file_key, name_sealed, file_size, mime_type, file_hash),
  UPDATE (storage_key, file_key, name_sealed, file_size, mime_type, file_hash),
  DELETE ON kyc_documents TO app_user;
-- A canary is sealed anew when another master key becomes the active one.
GRANT UPDATE (sealed) ON secret_canary TO app_worker;
