#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace pawtrait::ui {

/// What a drop or a paste brings.
struct Incoming {
    QStringList paths;   ///< files and folders, absolute
    QString problem;     ///< a sentence when something could not be taken
    bool isEmpty() const { return paths.isEmpty() && problem.isEmpty(); }
};

/// True when incomingFrom() would find something: cheap, for the drag's cursor.
bool canTake(const QMimeData &data);

/// Files and folders as links or as a list of paths; a picture without a file (from a browser) is saved as PNG in
/// `pictureFolder` first, so that it stays; a web link alone cannot be taken. Window thread.
Incoming incomingFrom(const QMimeData &data, const QString &pictureFolder);

} // namespace pawtrait::ui
