// Encounters at the borders of the United States by citizenship and month: the Java way, with DuckDB's driver alone.
// In the folder that holds data, with the driver from Maven Central (org.duckdb:duckdb_jdbc) beside it:
// jshell --class-path duckdb_jdbc-2.0.0.1.jar notebooks/load.jsh
import java.nio.file.*;
import java.sql.*;

String latest = Files.readString(Path.of("data/latest.json"));
String release = latest.replaceAll("(?s).*\"release\" *: *\"([^\"]+)\".*", "data/releases/$1");
String sql = """
    SELECT name_es, time_period, sum(obs_value) AS obs_value
    FROM '%1$s/flows.parquet/*.parquet' JOIN '%1$s/codelists.parquet/*.parquet' ON codelist = 'area' AND code = origin
    WHERE source_id = 'usa-cbp-encounters' AND measure = 'ENC' GROUP BY ALL ORDER BY ALL
    """.formatted(release);
ResultSet encounters = DriverManager.getConnection("jdbc:duckdb:").createStatement().executeQuery(sql);
while (encounters.next()) {
  System.out.println(encounters.getString(1) + ", " + encounters.getString(2) + ", " + encounters.getObject(3));
}
/exit
