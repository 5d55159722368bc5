#include "help/help_pages.h"

#include "network/network.h"
#include "scoring/flags.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QLocale>

namespace pawtrait::ui {

namespace {

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("pawtrait::help", text, note);
}

/// Text that may hold anything, for a cell of a Markdown table.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_{}[]<>()#+-.!|&~").contains(c))
            out.append(QLatin1Char('\\'));
        out.append(c);
    }
    return out;
}

QString tableHead(const QString &left, const QString &right)
{
    return QStringLiteral("\n| %1 | %2 |\n|:---|:---|\n").arg(left, right);
}

/// "&Open photos..." as it is read: "Open photos...". "&&" is an "&".
QString withoutMnemonic(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        out.append(text.at(i));
    }
    return out;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    for (const char *name : {"first-steps", "scores", "flags", "ranking", "suggestions", "compare", "export", "explore", "training", "prompts", "keys", "problems", "privacy"}) {
        HelpPage page{QString::fromLatin1(name), {}, {}};
        const QString translated = QStringLiteral(":/pawtrait/help/%1/%2.md").arg(tr("en", "the code of this language: de, es, zh_CN"), page.name);
        QFile file(QFile::exists(translated) ? translated : QStringLiteral(":/pawtrait/help/%1.md").arg(page.name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The help page %s is missing from the program.", name);
        page.markdown = QString::fromUtf8(file.readAll());
        page.title = page.markdown.section(QLatin1Char('\n'), 0, 0).mid(2);
        pages.push_back(page);
    }
    return pages;
}

QString keysMarkdown(const QList<QAction *> &actions)
{
    QString markdown = tableHead(tr("Key"), tr("What it does"));
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts()) {
            if (!key.isEmpty())
                keys.append(key.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty())
            markdown += QStringLiteral("| **%1** | %2 |\n").arg(escaped(keys.join(QStringLiteral(", "))), escaped(withoutMnemonic(action->text())));
    }
    return markdown;
}

QString flagsMarkdown()
{
    QString markdown = tableHead(tr("Flag"), tr("Yes means"));
    for (const scoring::FlagDescription &flag : scoring::flagDescriptions())
        markdown += QStringLiteral("| **%1** | %2 |\n").arg(escaped(flag.title), escaped(flag.help));
    return markdown;
}

QString modelCardHtml(const scoring::ModelCard &card)
{
    const auto &m = card.metrics;
    const auto row = [](const QString &title, const QString &model, const QString &constant) {
        return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>").arg(title, model, constant);
    };
    const auto range = [](const scoring::Metric &metric) { return QStringLiteral("%1 (%2 \u2013 %3)").arg(number(metric.value), number(metric.low), number(metric.high)); };
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p>").arg(card.name.toHtmlEscaped(), card.data.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(tr("Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:").arg(m.photos).arg(m.rounds).arg(m.folds));
    html += QStringLiteral("<table cellspacing=\"8\">") + row({}, QStringLiteral("<b>%1</b>").arg(tr("this model")), QStringLiteral("<b>%1</b>").arg(tr("always the mean")));
    html += row(tr("RMSE, points"), range(m.rmse), number(m.constantRmse)) + row(tr("correlation r"), range(m.r), QStringLiteral("0")) +
        row(QStringLiteral("R\u00b2"), range(m.r2), QStringLiteral("0")) + QStringLiteral("</table>");
    html += QStringLiteral("<p>%1</p><ul>").arg(tr("In brackets: where the number lies with 95 % certainty. What it cannot do:"));
    for (const QString &limit : card.limits)
        html += QStringLiteral("<li>%1</li>").arg(limit.toHtmlEscaped());
    html += QStringLiteral("</ul>");
    if (card.brainFloat && network::isBrainFloatQuick({}))
        html += QStringLiteral("<p>%1</p>").arg(tr("On processors that are quicker in bfloat16, as this one is, most of the network is computed with it. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "
                                                   "\"Exact arithmetic\" in the settings does without.").arg(card.brainFloat->photos).arg(number(card.brainFloat->usual), number(card.brainFloat->largest)));
    if (card.half && network::hasGraphicsCard())
        html += QStringLiteral("<p>%1</p>").arg(tr("On graphics cards most of the network is computed in float16. On %1 photos that moved the score by at most %2 points in 95 of 100 cases and never by more than %3; "
                                                   "\"Exact arithmetic\" in the settings does without.").arg(card.half->photos).arg(number(card.half->usual), number(card.half->largest)));
    return html + QStringLiteral("<p>%1</p>").arg(tr("Network %1, fitted %2.").arg(QString::fromStdString(card.architecture).toHtmlEscaped(), card.created.toHtmlEscaped()));
}

} // namespace pawtrait::ui
