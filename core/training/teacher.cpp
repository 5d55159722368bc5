#include "training/teacher.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QHash>

namespace pawtrait::training {

Result<Labels> mixedLabels(const std::vector<dataset::Sample> &samples, const QString &teacherFile, double share)
{
    Labels labels;
    for (const dataset::Sample &sample : samples)
        labels.values.push_back(sample.score);
    if (teacherFile.isEmpty() || share == 0)
        return labels;

    const auto bytes = readFile(teacherFile, 512'000'000);
    if (!bytes)
        return bytes.error();
    const auto table = dataset::parseCsv(*bytes, teacherFile);
    if (!table)
        return table.error();
    const int id = table->column(QLatin1String("Id")), prediction = table->column(QLatin1String("blend_amean"));
    if (id < 0 || prediction < 0) {
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("pawtrait::training", "Cannot use %1 as the teacher: it needs the columns \"Id\" and \"blend_amean\".").arg(quotedName(teacherFile)),
                     QStringLiteral("missing_column")};
    }
    QHash<QString, double> taught;
    for (const QStringList &row : table->rows) {
        if (const auto value = dataset::decimalNumber(row[prediction], table->separator))
            taught.insert(row[id], *value);
    }
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto found = taught.constFind(samples[i].contestId.isEmpty() ? samples[i].id : samples[i].contestId);
        if (found == taught.constEnd())
            continue;
        labels.values[i] = (1 - share) * labels.values[i] + share * *found;
        ++labels.mixed;
    }
    return labels;
}

} // namespace pawtrait::training
