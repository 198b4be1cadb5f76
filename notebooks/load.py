# Encounters at the borders of the United States by citizenship and month: the pandas way.
import json
import pandas as pd

release = "data/releases/" + json.load(open("data/latest.json"))["release"]
flows = pd.read_parquet(
    f"{release}/flows.parquet", filters=[("source_id", "==", "usa-cbp-encounters"), ("measure", "==", "ENC")]
)
areas = pd.read_parquet(f"{release}/codelists.parquet", filters=[("codelist", "==", "area")])
named = flows.merge(areas, left_on="origin", right_on="code").groupby(["name_es", "time_period"], as_index=False)
encounters = named["obs_value"].sum(min_count=1)  # null, not zero, where no figure is known
print(encounters)
