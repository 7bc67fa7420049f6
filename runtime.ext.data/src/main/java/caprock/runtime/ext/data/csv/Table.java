package caprock.runtime.ext.data.csv;

import java.util.List;

/**
 * What the first parse found out.
 *
 * @param names the columns' names
 * @param types the columns' types, in the same order
 * @param rows how many rows follow the header
 */
record Table(List<String> names, List<ColumnType.Declared> types, long rows) {
  Table {
    names = List.copyOf(names);
    types = List.copyOf(types);
  }
}
