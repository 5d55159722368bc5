#include "explore/report.h"

#include <QCoreApplication>

#include <cmath>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::ui::report", text);
}

QString number(double value, int decimals = 2)
{
    return std::isfinite(value) ? QString::number(value, 'f', decimals) : QStringLiteral("-");
}

QString flagName(std::size_t flag)
{
    return QString::fromLatin1(dataset::flagNames()[flag]);
}

QString cell(const QString &text, bool isNumber = true)
{
    return (isNumber ? QStringLiteral("<td class=\"n\">") : QStringLiteral("<td>")) + text.toHtmlEscaped() + QStringLiteral("</td>");
}

QString row(const QStringList &cells)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += cell(cells[i], i > 0);
    return html + QStringLiteral("</tr>\n");
}

QString header(const QStringList &names)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &name : names)
        html += QStringLiteral("<th>") + name.toHtmlEscaped() + QStringLiteral("</th>");
    return html + QStringLiteral("</tr>\n");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>") + text.toHtmlEscaped() + QStringLiteral("</h2>\n");
}

QString describeTable(const ExploreData &data)
{
    QString html = heading(tr("Numbers")) + QStringLiteral("<table cellpadding=\"3\">") +
        header({{}, tr("count"), tr("mean"), tr("SD"), tr("min"), tr("25 %"), tr("median"), tr("75 %"), tr("max")});
    const auto add = [&](const QString &name, const statistics::Description &d, int decimals) {
        if (d.count > 0)
            html += row({name, QString::number(d.count), number(d.mean, decimals + 2), number(d.sd, decimals + 2), number(d.min, decimals), number(d.q1, decimals),
                         number(d.median, decimals), number(d.q3, decimals), number(d.max, decimals)});
    };
    const auto &r = data.results();
    add(tr("Pawpularity"), r.score, 0);
    add(tr("Width"), r.width, 0);
    add(tr("Height"), r.height, 0);
    add(tr("Width / height"), r.ratio, 2);
    return html + QStringLiteral("</table>\n");
}

QString flagTable(const ExploreData &data)
{
    const auto &flags = data.results().flags;
    if (flags.empty())
        return {};
    QString html = heading(tr("Flags")) + QStringLiteral("<table cellpadding=\"3\">") +
        header({{},
                tr("photos with it"),
                tr("mean with"),
                tr("mean without"),
                tr("difference"),
                tr("95 % interval"),
                tr("Welch p (BH)"),
                tr("ranks p (BH)"),
                tr("KS p (BH)"),
                tr("Cohen's d")});
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const auto &c = flags[i].comparison;
        html += row({flagName(i), QString::number(c.n1), number(c.mean1), number(c.mean0), number(c.mean1 - c.mean0), number(c.welch.low) + tr(" to ") + number(c.welch.high),
                     number(flags[i].welch.benjaminiHochberg, 3), number(flags[i].ranks.benjaminiHochberg, 3), number(flags[i].ks.benjaminiHochberg, 3), number(c.cohenD, 3)});
    }
    return html + QStringLiteral("</table>\n");
}

QString driftTable(const ExploreData &data)
{
    if (data.results().drift.empty())
        return {};
    QString html = heading(tr("Train and test side by side")) + QStringLiteral("<table cellpadding=\"3\">") + header({{}, tr("train"), tr("test"), tr("p (BH)"), {}});
    for (const auto &line : data.results().drift) {
        using Of = statistics::Drift::Of;
        const QString name = line.of == Of::Flag ? flagName(static_cast<std::size_t>(line.flag))
            : line.of == Of::Width               ? tr("Width")
            : line.of == Of::Height              ? tr("Height")
                                                 : tr("Width / height");
        html += row({name, number(line.train, 3), number(line.test, 3), number(line.adjusted, 3), line.isMarked() ? tr("differs") : QString()});
    }
    return html + QStringLiteral("</table>\n");
}

QString warningList(const ExploreData &data)
{
    QString items;
    for (const auto *warnings : {&data.set().train.warnings, &data.set().warnings}) {
        for (const auto &warning : *warnings)
            items += QStringLiteral("<li>") + warning.text.toHtmlEscaped() + QStringLiteral("</li>\n");
    }
    return items.isEmpty() ? QString() : heading(tr("What was left out")) + QStringLiteral("<ul>") + items + QStringLiteral("</ul>\n");
}

QString headTable(const ExploreData &data)
{
    const auto &table = data.set().train;
    constexpr qsizetype widest = 16; // columns; a table of 300 would not be readable
    QStringList names;
    for (const auto &column : table.columns)
        names.append(column.name);
    QString html = heading(tr("First rows")) + QStringLiteral("<table cellpadding=\"3\">") + header(names.mid(0, widest));
    constexpr qsizetype longest = 12; // letters of a cell: a contest's Id has 32
    for (const QStringList &cells : table.head) {
        QStringList shortened;
        for (const QString &text : cells.mid(0, widest))
            shortened.append(text.size() > longest ? text.left(longest) + QStringLiteral("\u2026") : text);
        html += row(shortened);
    }
    return html + QStringLiteral("</table>\n");
}

QString columnTable(const ExploreData &data)
{
    using Kind = dataset::ColumnInfo::Kind;
    QString html = heading(tr("Columns")) + QStringLiteral("<table cellpadding=\"3\">") + header({tr("column"), tr("kind"), tr("filled"), tr("missing")});
    for (const auto &column : data.set().train.columns)
        html += row({column.name,
                     column.kind == Kind::Text               ? tr("text")
                         : column.kind == Kind::WholeNumbers ? tr("whole numbers")
                                                             : tr("numbers"),
                     QString::number(column.filled), QString::number(column.missing)});
    return html + QStringLiteral("</table>\n");
}

QString adds(const statistics::FramingMeasure &measure)
{
    return measure.added.p < 0.05 ? tr("adds something") : tr("adds nothing that can be measured");
}

} // namespace

QString overviewHtml(const ExploreData &data)
{
    QString html = heading(tr("What the tests say")) + QStringLiteral("<ul>");
    for (const QString &finding : findingsInWords(data))
        html += QStringLiteral("<li>") + finding.toHtmlEscaped() + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>\n") + headTable(data) + columnTable(data) + describeTable(data) + flagTable(data) + driftTable(data) + warningList(data);
}

QString pWords(double p)
{
    if (!std::isfinite(p))
        return tr("no test possible");
    return p < 0.001 ? QStringLiteral("p < 0.001") : QStringLiteral("p = %1").arg(p, 0, 'f', 3);
}

QString columnInWords(const ExploreData &data, std::size_t column)
{
    constexpr std::size_t fewest = 4; // for an interval
    std::vector<double> values, scores;
    for (std::size_t i = 0; i < data.rows(); ++i) {
        if (std::isfinite(data.moreValues(column)[i])) {
            values.push_back(data.moreValues(column)[i]);
            scores.push_back(data.columns().score[i]);
        }
    }
    const double r = statistics::pearson(values, scores);
    if (values.size() < fewest || !std::isfinite(r) || std::abs(r) >= 1)
        return tr("Too few photos, or too much alike, to say how \"%1\" goes with the score.").arg(data.moreNames()[static_cast<qsizetype>(column)]);
    // Fisher's z
    const double z = std::atanh(r), half = 1.96 / std::sqrt(static_cast<double>(values.size()) - 3);
    return tr("Correlation of \"%1\" with the score over %2 photos: %3 (95 % interval %4 to %5), by ranks %6. The points are means of a tenth of the photos each, with 95 % intervals.")
        .arg(data.moreNames()[static_cast<qsizetype>(column)], QString::number(values.size()), number(r, 3), number(std::tanh(z - half), 3), number(std::tanh(z + half), 3),
             number(statistics::spearman(values, scores), 3));
}

QStringList findingsInWords(const ExploreData &data)
{
    const auto &r = data.results();
    QStringList words;
    words.append(tr("Half of the scores lie between %1 and %2, the middle one is %3; %4 of %5 photos lie beyond the whiskers.")
                     .arg(number(r.score.q1, 0), number(r.score.q3, 0), number(r.score.median, 0))
                     .arg(r.scoreBox.fliers)
                     .arg(r.score.count));
    if (std::isfinite(r.normality.d)) {
        words.append(tr("Kolmogorov-Smirnov as the notebook runs it: D = %1, %2. It compares the scores with the normal of mean 0 and SD 1, so it says nothing about their shape.")
                         .arg(number(r.normality.notebookD, 3), pWords(r.normality.notebookP)));
        const QString shape = r.normality.pTable <= 0.05 ? tr("the scores are not normally distributed") : tr("the scores may be normally distributed");
        words.append(tr("Lilliefors, which estimates mean and SD: D = %1, %2: %3.")
                         .arg(number(r.normality.d, 5), r.normality.pTable <= 0.001 ? QStringLiteral("p < 0.001") : pWords(r.normality.pTable), shape));
    }
    if (!r.flags.empty()) {
        QStringList mean, ranks, shape;
        double largest = 0;
        for (std::size_t i = 0; i < r.flags.size(); ++i) {
            if (r.flags[i].welch.benjaminiHochberg < 0.05)
                mean.append(flagName(i));
            if (r.flags[i].ranks.benjaminiHochberg < 0.05)
                ranks.append(flagName(i));
            if (r.flags[i].ks.benjaminiHochberg < 0.05)
                shape.append(flagName(i));
            if (std::isfinite(r.flags[i].comparison.cohenD))
                largest = std::max(largest, std::abs(r.flags[i].comparison.cohenD));
        }
        const QString nothing = tr("none");
        words.append(tr("Flags whose scores differ after correction for 12 tests (Benjamini-Hochberg): by mean %1; by ranks %2; by distribution %3. The largest effect is d = %4.")
                         .arg(mean.isEmpty() ? nothing : mean.join(QStringLiteral(", ")), ranks.isEmpty() ? nothing : ranks.join(QStringLiteral(", ")),
                              shape.isEmpty() ? nothing : shape.join(QStringLiteral(", ")), number(largest, 3)));
    }
    if (r.regression)
        words.append(tr("Out of fold, least squares on the flags errs by %1 points (RMSE), the mean alone by %2.")
                         .arg(number(r.regression->pooled[1], 3), number(r.regression->pooled[0], 3)));
    if (r.framing && !r.framing->photos.empty())
        words.append(tr("Beside knowing whether it is a cat or a dog: the animal's share of the photo %1 (%2), its distance from the centre %3 (%4).")
                         .arg(adds(r.framing->areaShare), pWords(r.framing->areaShare.added.p), adds(r.framing->centreOffset), pWords(r.framing->centreOffset.added.p)));
    if (r.duplicates)
        words.append(tr("%1 pairs of photos are there twice; their scores differ by %2 points (RMS), so a single score is uncertain by about %3 points.")
                         .arg(r.duplicates->pairs)
                         .arg(number(r.duplicates->rmsDifference, 1), number(r.duplicates->noise, 1)));
    return words;
}

QByteArray reportHtml(const ExploreData &data, const std::vector<ReportChart> &charts, const QString &madeBy)
{
    const QString title = tr("Exploration of %1").arg(data.set().name);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                  "img-src data:; style-src 'unsafe-inline'\">\n<title>") +
        title.toHtmlEscaped() +
        QStringLiteral("</title>\n<style>body{font:15px/1.5 system-ui,sans-serif;color:#222;max-width:1080px;margin:2em auto;padding:0 "
                       "1em}h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}"
                       "table{border-collapse:collapse;font-size:.9em}td,th{padding:.25em .7em;border-bottom:1px solid "
                       "#ddd;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}"
                       "img{max-width:100%;height:auto;margin:.5em 0 1.5em}figure{margin:0}footer{color:#777;font-size:.85em;margin-top:3em}</style></head><body>\n<h1>") +
        title.toHtmlEscaped() + QStringLiteral("</h1>\n<ul>\n");
    for (const QString &finding : findingsInWords(data))
        html += QStringLiteral("<li>") + finding.toHtmlEscaped() + QStringLiteral("</li>\n");
    html += QStringLiteral("</ul>\n") + headTable(data) + columnTable(data) + describeTable(data) + flagTable(data) + driftTable(data) + heading(tr("Charts"));
    QByteArray bytes = html.toUtf8();
    for (const ReportChart &chart : charts)
        bytes += "<figure><img alt=\"" + chart.title.toHtmlEscaped().toUtf8() + "\" src=\"data:image/png;base64," + chart.png.toBase64() + "\"></figure>\n";
    QString rest = warningList(data) + QStringLiteral("<footer>") + madeBy.toHtmlEscaped();
    for (const auto &input : data.set().inputs)
        rest += QStringLiteral("<br>") + input.name.toHtmlEscaped() + QStringLiteral(" SHA-256 ") + input.sha256;
    return bytes + rest.toUtf8() + "</footer>\n</body></html>\n";
}

} // namespace pawtrait::ui
