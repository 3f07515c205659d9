package org.zhixing.signals;

import org.zhixing.records.ServiceRecord;

/**
 * A record with a note while it is read; the text goes no further.
 *
 * @param place of the record in its file, from 0
 * @param letters what is left of the text after normalising
 * @param crisisWord whether one of the crisis words stands in the text (ruling B20)
 */
record ReadNote(int place, ServiceRecord record, String letters, int length, int bareLength, boolean crisisWord) {

    /** The same without its letters, where they are not compared. */
    ReadNote withoutLetters() {
        return new ReadNote(place, record, "", length, bareLength, crisisWord);
    }

    @Override
    public String toString() {
        return "ReadNote[" + place + ", " + length + " characters]";
    }
}
