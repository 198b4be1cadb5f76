# Encounters at the borders of the United States by citizenship and month: the pandas way.
import json
import pandas as pd

release = "data/releases/" + json.load(open("data/latest.json"))["release"]
flows = pd.read_parquet(f"{release}/flows.parquet", filters=[("source_id", "==", "usa-cbp-encounters")])
areas = pd.read_parquet(f"{release}/codelists.parquet", filters=[("codelist", "==", "area")])
named = flows.merge(areas, left_on="origin", right_on="code")
encounters = named.groupby(["name_es", "time_period"], as_index=False)["obs_value"].sum()
print(encounters)
