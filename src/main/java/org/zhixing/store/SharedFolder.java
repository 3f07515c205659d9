package org.zhixing.store;

/** Who, beside this computer, may write into the folder of a data file. */
public enum SharedFolder {
    ONEDRIVE,
    NUTSTORE,
    DROPBOX,
    ICLOUD,
    BAIDU,
    WPS,
    GOOGLE_DRIVE,
    /** Another program that keeps folders alike on several computers. */
    OTHER_SYNC,
    /** A folder of another computer. */
    NETWORK
}
