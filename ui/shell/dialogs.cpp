#include "shell/dialogs.h"

#include "photos/photo_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dialogs", text);
}

QDialog *makeDialog(const QString &title, const QString &objectName, QWidget *content, QWidget *parent, QDialogButtonBox **buttons = nullptr)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(objectName);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(content);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(box);
    dialog->resize(640, 480);
    if (buttons)
        *buttons = box;
    return dialog;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QDialog *makeCardDialog(const scoring::ModelCard &card, QWidget *parent)
{
    const auto &m = card.metrics;
    QString html = QStringLiteral("<h2>%1</h2>").arg(card.name.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(card.data.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(tr("Measured on %1 photos that it was not fitted on, in %2 rounds of %3 folds:").arg(m.photos).arg(m.rounds).arg(m.folds));
    html += QStringLiteral("<table cellspacing=\"6\"><tr><td></td><td><b>%1</b></td><td><b>%2</b></td></tr>").arg(tr("this model"), tr("always the mean"));
    html += QStringLiteral("<tr><td>%1</td><td>%2 (%3 \u2013 %4)</td><td>%5</td></tr>")
                .arg(tr("RMSE, points"), number(m.rmse.value, 2), number(m.rmse.low, 2), number(m.rmse.high, 2), number(m.constantRmse, 2));
    html += QStringLiteral("<tr><td>%1</td><td>%2 (%3 \u2013 %4)</td><td>0</td></tr>").arg(tr("correlation r"), number(m.r.value, 2), number(m.r.low, 2), number(m.r.high, 2));
    html += QStringLiteral("<tr><td>R\u00b2</td><td>%1 (%2 \u2013 %3)</td><td>0</td></tr></table>").arg(number(m.r2.value, 2), number(m.r2.low, 2), number(m.r2.high, 2));
    html += QStringLiteral("<p>%1</p><ul>").arg(tr("In brackets: where the number lies with 95 % certainty. What it cannot do:"));
    for (const QString &limit : card.limits)
        html += QStringLiteral("<li>%1</li>").arg(limit.toHtmlEscaped());
    html += QStringLiteral("</ul><p>%1</p>").arg(tr("Network %1, fitted %2.").arg(QString::fromStdString(card.architecture).toHtmlEscaped(), card.created.toHtmlEscaped()));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("modelCardBrowser"));
    text->setHtml(html);
    return makeDialog(tr("How sure is this?"), QStringLiteral("modelCardDialog"), text, parent);
}

QDialog *makeProblemsDialog(const PhotoList &photos, std::function<void(std::vector<quint64>)> retry, QWidget *parent)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("problemsTree"));
    list->setHeaderLabels({tr("Photo"), tr("Why it has no score")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setWordWrap(true);
    for (const PhotoId id : photos.idsInState(PhotoItem::State::Failed)) {
        const PhotoItem *item = photos.find(id);
        auto *row = new QTreeWidgetItem(list, {QFileInfo(item->file).fileName(), item->error});
        row->setData(0, Qt::UserRole, QVariant::fromValue(id));
        row->setToolTip(0, item->file);
        row->setToolTip(1, item->error);
    }
    list->header()->resizeSection(0, 200);
    QDialogButtonBox *buttons = nullptr;
    QDialog *dialog = makeDialog(tr("Problems"), QStringLiteral("problemsDialog"), list, parent, &buttons);
    QPushButton *again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    again->setObjectName(QStringLiteral("retryButton"));
    again->setToolTip(tr("Tries the chosen photos again, or all when none is chosen."));
    QObject::connect(again, &QPushButton::clicked, dialog, [dialog, list, retry = std::move(retry)] {
        std::vector<quint64> ids;
        const bool all = list->selectedItems().isEmpty();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (all || list->topLevelItem(i)->isSelected())
                ids.push_back(list->topLevelItem(i)->data(0, Qt::UserRole).value<PhotoId>());
        }
        dialog->close();
        retry(std::move(ids));
    });
    return dialog;
}

QDialog *makeShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
{
    QString html = QStringLiteral("<table cellspacing=\"6\">");
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                    .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(), QString(action->text()).remove(QLatin1Char('&')).toHtmlEscaped());
    }
    html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr></table>").arg(tr("Arrow keys, Home, End"), tr("Go through the photos"));
    html += QStringLiteral("<p>%1</p>").arg(tr("The wheel zooms at the cursor, dragging moves the photo. Nothing is ever deleted or changed on the disk."));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("shortcutsBrowser"));
    text->setHtml(html);
    return makeDialog(tr("Keys"), QStringLiteral("shortcutsDialog"), text, parent);
}

} // namespace pawtrait::ui
