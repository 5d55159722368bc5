#pragma once

#include <QApplication>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

/// One notch of the wheel over the middle of a widget; `notches` below 0: towards the end. It goes from widget to parent as a real one does.
inline void turnWheel(QWidget *over, int notches)
{
    const QPointF place = over->rect().center();
    QWheelEvent event(place, over->mapToGlobal(place), {}, QPoint(0, 120 * notches), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only such events go on to the parent
    qApp->notify(over, &event);
}
