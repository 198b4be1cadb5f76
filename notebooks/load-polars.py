# Encounters at the borders of the United States by citizenship and month: the Polars way.
import json
import polars as pl

release = "data/releases/" + json.load(open("data/latest.json"))["release"]
flows = pl.scan_parquet(f"{release}/flows.parquet/*.parquet").filter(source_id="usa-cbp-encounters", measure="ENC")
areas = pl.scan_parquet(f"{release}/codelists.parquet/*.parquet").filter(codelist="area")
named = flows.join(areas, left_on="origin", right_on="code").group_by("name_es", "time_period")
known = pl.when(pl.count("obs_value") > 0).then(pl.sum("obs_value"))  # null, not zero, where no figure is known
encounters = named.agg(known.alias("obs_value")).sort("name_es", "time_period").collect()
print(encounters)
