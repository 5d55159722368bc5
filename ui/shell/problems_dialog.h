#pragma once

#include <QtGlobal>

#include <QDialog>

#include <functional>
#include <vector>

namespace pawtrait::ui {

class PhotoList;

/// Photos that could not be scored, each with its reason; `retry` is called for those chosen.
QDialog *makeProblemsDialog(const PhotoList &photos, std::function<void(std::vector<quint64>)> retry, QWidget *parent);

} // namespace pawtrait::ui
