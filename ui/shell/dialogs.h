#pragma once

#include "scoring/model_card.h"

#include <QDialog>

#include <functional>
#include <vector>

namespace pawtrait::ui {

class PhotoList;

/// The model's card in words: what it was fitted on, how good it is beside a constant, what it cannot do.
QDialog *makeCardDialog(const scoring::ModelCard &card, QWidget *parent);

/// Photos that could not be scored, each with its reason; `retry` is called for those chosen.
QDialog *makeProblemsDialog(const PhotoList &photos, std::function<void(std::vector<quint64>)> retry, QWidget *parent);

/// Every key and what it does, from the window's own actions.
QDialog *makeShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);

} // namespace pawtrait::ui
