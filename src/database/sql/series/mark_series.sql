-- Notes which minutes a statement touched. SECURITY DEFINER: whoever may write a series marks it, and may not unmark.
CREATE FUNCTION mark_series_added() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), false FROM added r;
  RETURN NULL;
END
$$;
CREATE FUNCTION mark_series_removed() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), true FROM removed r;
  RETURN NULL;
END
$$;
CREATE FUNCTION mark_series_changed() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), true
    FROM (SELECT time FROM added UNION ALL SELECT time FROM removed) r;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION mark_series_added(), mark_series_removed(), mark_series_changed() FROM PUBLIC;

CREATE TRIGGER analytics_events_mark_added AFTER INSERT ON analytics_events
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mark_series_added('analytics_events');
CREATE TRIGGER analytics_events_mark_removed AFTER DELETE ON analytics_events
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mark_series_removed('analytics_events');
CREATE TRIGGER analytics_events_mark_changed AFTER UPDATE ON analytics_events
  REFERENCING NEW TABLE AS added OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_series_changed('analytics_events');
CREATE TRIGGER blockchain_metrics_mark_added AFTER INSERT ON blockchain_metrics
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mark_series_added('blockchain_metrics');
CREATE TRIGGER blockchain_metrics_mark_removed AFTER DELETE ON blockchain_metrics
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mark_series_removed('blockchain_metrics');
CREATE TRIGGER blockchain_metrics_mark_changed AFTER UPDATE ON blockchain_metrics
  REFERENCING NEW TABLE AS added OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_series_changed('blockchain_metrics');
