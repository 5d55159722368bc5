#include "exporting/score_table.h"

#include "dataset/table.h"

namespace pawtrait::exporting {

QByteArray scoreTableCsv(std::span<const ScoreRow> rows)
{
    const auto number = [](double value, int decimals) { return ',' + QByteArray::number(value, 'f', decimals); };
    QByteArray out = "file,score,low,high,percentile,error\n";
    for (const ScoreRow &row : rows) {
        out += dataset::csvCell(row.file).toUtf8();
        if (row.score)
            out += number(row.score->value, 4) + number(row.score->low, 4) + number(row.score->high, 4) + number(row.score->percentile, 2) + ",\n";
        else
            out += ",,,,," + dataset::csvCell(row.error).toUtf8() + '\n';
    }
    return out;
}

} // namespace pawtrait::exporting
