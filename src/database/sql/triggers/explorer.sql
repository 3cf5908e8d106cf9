CREATE TRIGGER blockchain_blocks_keep_orphans AFTER DELETE ON blockchain_blocks
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_orphans();

CREATE TRIGGER blockchain_cursors_tell_head AFTER UPDATE ON blockchain_cursors
  FOR EACH ROW WHEN (OLD.block_hash IS DISTINCT FROM NEW.block_hash) EXECUTE FUNCTION tell_chain_head();
