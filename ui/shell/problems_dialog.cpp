#include "shell/problems_dialog.h"

#include "photos/photo_list.h"

#include <QDialog>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dialogs", text);
}

} // namespace

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
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("problemsDialog"));
    dialog->setWindowTitle(tr("Problems"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(640, 480);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
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

} // namespace pawtrait::ui
