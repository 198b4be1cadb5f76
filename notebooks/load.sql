-- Encounters at the borders of the United States by citizenship and month: the SQL way.
-- In the folder that holds data: duckdb -init notebooks/load.sql
SET VARIABLE release = (SELECT 'data/releases/' || release FROM 'data/latest.json');
CREATE OR REPLACE VIEW flows AS FROM read_parquet(getvariable('release') || '/flows.parquet/*.parquet');
CREATE OR REPLACE VIEW codelists AS FROM read_parquet(getvariable('release') || '/codelists.parquet/*.parquet');
CREATE OR REPLACE VIEW encounters AS
  SELECT name_es, time_period, sum(obs_value) AS obs_value
  FROM flows JOIN codelists ON codelist = 'area' AND code = origin
  WHERE source_id = 'usa-cbp-encounters' AND measure = 'ENC' GROUP BY ALL ORDER BY ALL;
FROM encounters;
