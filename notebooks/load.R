# Encounters at the borders of the United States by citizenship and month: the R way, through DuckDB.
library(DBI)

latest <- paste(readLines("data/latest.json"), collapse = "")
release <- sub('.*"release" *: *"([^"]+)".*', "data/releases/\\1", latest)
db <- dbConnect(duckdb::duckdb())
read <- function(table, rows) dbGetQuery(db, sprintf("from '%s/%s.parquet/*.parquet' where %s", release, table, rows))
flows <- read("flows", "source_id = 'usa-cbp-encounters' and measure = 'ENC'")
areas <- read("codelists", "codelist = 'area'")[c("code", "name_es")]
named <- merge(flows, areas, by.x = "origin", by.y = "code")
known <- function(values) if (all(is.na(values))) NA else sum(values, na.rm = TRUE) # not zero where no figure is known
encounters <- aggregate(obs_value ~ name_es + time_period, named, known, na.action = na.pass)
print(encounters)
