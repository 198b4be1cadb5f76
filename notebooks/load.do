* Encounters at the borders of the United States by citizenship and month: the Stata way. Stata 16 or newer, with pandas
* and pyarrow in the Python that it uses (python query). In the folder that holds data: do notebooks/load.do
python:
import json
import pandas as pd
release = "data/releases/" + json.load(open("data/latest.json"))["release"]
columns = ["source_id", "origin", "destination", "measure", "time_period", "obs_value", "obs_status"]
wanted = [("source_id", "==", "usa-cbp-encounters"), ("measure", "==", "ENC")]
flows = pd.read_parquet(f"{release}/flows.parquet", columns=columns, filters=wanted)
areas = pd.read_parquet(f"{release}/codelists.parquet", filters=[("codelist", "==", "area")])[["code", "name_es"]]
flows.merge(areas, left_on="origin", right_on="code").to_stata("flows.dta", write_index=False, version=118)
end
use flows.dta, clear
collapse (sum) obs_value (count) known = obs_value, by(name_es time_period)
replace obs_value = . if known == 0
list
