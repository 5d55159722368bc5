#pragma once

#include <QByteArray>
#include <QImage>

namespace pawtrait::ui {

/// A chart's picture (Format_RGB32) as PNG. Charts are even areas: one filter and zlib's fastest level write them some five times
/// as fast as Qt's writer, which tries every filter on every row. Any thread.
QByteArray chartPng(const QImage &image);

} // namespace pawtrait::ui
