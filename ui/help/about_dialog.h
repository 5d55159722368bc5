#pragma once

#include <QDialog>

#include <vector>

namespace pawtrait::ui {

/// A library that Pawtrait uses; from resources/licences/libraries.json, which a test holds against CONTRIBUTING's table.
struct LibraryNote {
    QString name;
    QString version; ///< Qt's is that of the running program
    QString licence; ///< SPDX
    QString purpose; ///< translated
};

std::vector<LibraryNote> libraryNotes();

struct AboutFacts {
    QString version;      ///< of the program
    QString model;        ///< the open model's name; empty: none
    QString device;       ///< "CPU (AMD EPYC 9B14)"
    QString deviceReason; ///< a sentence: why this one
};

/// Version, device and why, and every library with its licence. Deletes itself when closed.
QDialog *makeAboutDialog(const AboutFacts &facts, QWidget *parent);

} // namespace pawtrait::ui
