# DuckDB's own engine behind the calls that R's users make: what differs from the package of the same name is the way
# of a result into a data frame, which goes column by column through Python's lists.
setClass("duckdb_driver", contains = "DBIDriver")
setClass("duckdb_connection", contains = "DBIConnection", slots = c(python = "ANY"))

duckdb <- function() new("duckdb_driver")

setMethod("dbConnect", "duckdb_driver", function(drv, ...) {
  new("duckdb_connection", python = reticulate::import("duckdb")$connect())
})

setMethod("dbGetQuery", signature("duckdb_connection", "character"), function(conn, statement, ...) {
  result <- conn@python$sql(statement)
  types <- vapply(result$types, as.character, "")
  rows <- result$fetchall()
  columns <- lapply(seq_along(types), function(at) {
    values <- unlist(lapply(rows, function(row) atomic(row[[at]])))
    if (types[at] == "DATE") as.Date(values) else values
  })
  as.data.frame(setNames(columns, result$columns), optional = TRUE)
})

setMethod("dbDisconnect", "duckdb_connection", function(conn, ...) invisible(conn@python$close()))

atomic <- function(value) {
  if (is.null(value)) NA else if (inherits(value, "datetime.date")) value$isoformat() else value
}
