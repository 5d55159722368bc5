#include "statistics/exploration.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using nlohmann::json;

/// Every number of statistics.json beside what the program computes from the contest's table.
class TestStatisticsReference : public QObject {
    Q_OBJECT

    json m_reference, m_ours;
    std::size_t m_numbers = 0;
    QStringList m_differences;

    static json read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        return json::parse(bytes.begin(), bytes.end());
    }

    /// STATISTICS.md's tolerances, by where the number stands.
    static bool equal(double ours, double reference, const QString &path)
    {
        if (ours == reference)
            return true;
        const QString name = path.section(QLatin1Char('/'), -1);
        const bool isP = name == QLatin1String("p") || name.startsWith(QLatin1String("p_")) || path.contains(QLatin1String("/p/")) || name == QLatin1String("f_p");
        if (isP && std::abs(reference) < 1e-300)
            return std::abs(ours) < 1e-300;
        double relative = 1e-9, absolute = 1e-12;
        if (isP)
            relative = 1e-6;
        else if (path.contains(QLatin1String("regression")) || name.contains(QLatin1String("rmse")) || path.contains(QLatin1String("adjusted")) ||
                 name.contains(QLatin1String("difference_from")) || name == QLatin1String("ols_dog_minus_cat") || path.contains(QLatin1String("f_test")))
            relative = 1e-7;
        for (const char *exact : {"q1", "q3", "q1_linear", "q3_linear", "median", "whisker_low", "whisker_high", "count", "n", "n0", "n1", "fliers", "counts", "min", "max"}) {
            if (name == QLatin1String(exact))
                relative = 1e-9; // both files are rounded to 10 digits; equal rounding is checked by == above for whole numbers
        }
        return std::abs(ours - reference) <= std::max(absolute, relative * std::abs(reference));
    }

    void compare(const json &ours, const json &reference, const QString &path)
    {
        const auto differ = [&](const QString &what) { m_differences.append(path + QStringLiteral(": ") + what); };
        if (reference.is_object()) {
            for (const auto &[key, value] : reference.items()) {
                if (!ours.is_object() || !ours.contains(key))
                    differ(QStringLiteral("no ") + QString::fromStdString(key));
                else
                    compare(ours[key], value, path + QLatin1Char('/') + QString::fromStdString(key));
            }
        } else if (reference.is_array()) {
            if (!ours.is_array() || ours.size() != reference.size())
                return differ(QStringLiteral("not a list of %1").arg(reference.size()));
            for (std::size_t i = 0; i < reference.size(); ++i)
                compare(ours[i], reference[i], path);
        } else if (reference.is_number()) {
            ++m_numbers;
            if (reference.is_number_integer() && !ours.is_number())
                return differ(QStringLiteral("not a number"));
            if (!ours.is_number() || !equal(ours.get<double>(), reference.get<double>(), path))
                differ(QStringLiteral("%1, reference %2").arg(QString::fromStdString(ours.dump()), QString::fromStdString(reference.dump())));
            if (reference.is_number_integer() && ours.is_number() && ours.get<double>() != reference.get<double>())
                differ(QStringLiteral("a count differs"));
        } else if (!path.endsWith(QLatin1String("/note")) && ours != reference) {
            differ(QStringLiteral("%1, reference %2").arg(QString::fromStdString(ours.dump()).left(200), QString::fromStdString(reference.dump()).left(200)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = read(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/statistics.json"));
        if (m_reference.is_null())
            QSKIP("needs ../shared/reference and ../shared/data/pawpularity");
        const auto set = dataset::openDataSet(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity"));
        QVERIFY2(set, set ? "" : qPrintable(set.error().userText));
        const auto columns = statistics::columnsOf(*set);
        const auto result = statistics::explore(*set, columns);
        QVERIFY(result);
        const QByteArray text = statistics::toJson(*set, columns, *result, QStringLiteral("test"));
        m_ours = json::parse(text.begin(), text.end());
        QVERIFY(!text.contains("/work") && !text.contains(PAWTRAIT_SHARED_DIR));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto &[key, value] : m_reference.items())
            QTest::newRow(key.c_str()) << QString::fromStdString(key);
    }

    void parts()
    {
        QFETCH(QString, part);
        json reference = m_reference[part.toStdString()];
        if (part == QLatin1String("about")) {
            reference.erase("versions"); // of Python's libraries
            reference.erase("made_by");
        }
        m_numbers = 0;
        m_differences.clear();
        QVERIFY(m_ours.contains(part.toStdString()));
        compare(m_ours[part.toStdString()], reference, part);
        QVERIFY2(m_differences.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2 numbers\n").arg(m_differences.size()).arg(m_numbers) + m_differences.mid(0, 40).join(QLatin1Char('\n'))));
        qInfo("%zu numbers equal", m_numbers);
    }

    /// Names that the reference does not have are additions; this keeps them few and known.
    void nothingElseIsWritten()
    {
        QStringList added;
        for (const auto &[key, value] : m_ours.items()) {
            if (!m_reference.contains(key))
                added.append(QString::fromStdString(key));
        }
        QCOMPARE(added, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStatisticsReference)
#include "tst_statistics_reference.moc"
