package org.zhixing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders as the three systems write them. */
class SharedFoldersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        C:\\Users\\张三\\OneDrive\\评估                                     | NTFS        | ONEDRIVE
        C:\\Users\\li\\OneDrive - 清河里社会工作服务中心\\自评              | NTFS        | ONEDRIVE
        /Users/li/Library/CloudStorage/OneDrive-Personal/自评               | apfs        | ONEDRIVE
        D:\\Nutstore\\我的坚果云\\评估                                      | NTFS        | NUTSTORE
        C:\\Users\\li\\Nutstore Files\\x                                    | NTFS        | NUTSTORE
        /home/li/Nutstore Files/我的坚果云                                  | ext4        | NUTSTORE
        C:\\Users\\li\\Dropbox\\评估                                        | NTFS        | DROPBOX
        /Users/li/Dropbox (机构)/a                                          | apfs        | DROPBOX
        /Users/li/Library/Mobile Documents/com~apple~CloudDocs/评估         | apfs        | ICLOUD
        C:\\Users\\li\\iCloudDrive\\评估                                    | NTFS        | ICLOUD
        D:\\BaiduSyncdisk\\评估                                             | NTFS        | BAIDU
        D:\\百度网盘同步空间                                                | NTFS        | BAIDU
        C:\\Users\\li\\WPSDrive\\102934\\WPS云盘\\评估                      | NTFS        | WPS
        D:\\WPS云盘                                                         | NTFS        | WPS
        G:\\我的云端硬盘\\评估                                              | FAT32       | GOOGLE_DRIVE
        /Users/li/Library/CloudStorage/Box-Box/评估                         | apfs        | OTHER_SYNC
        /home/li/Nextcloud/评估                                             | ext4        | OTHER_SYNC
        \\\\fileserver\\共享\\评估                                          | NTFS        | NETWORK
        \\\\?\\UNC\\fileserver\\share\\评估                                 | NTFS        | NETWORK
        //nas/share/评估                                                    | -           | NETWORK
        /mnt/nas/评估                                                       | nfs4        | NETWORK
        /mnt/nas/评估                                                       | cifs        | NETWORK
        /Volumes/share/评估                                                 | smbfs       | NETWORK
        /run/user/1000/gvfs/smb-share/评估                                  | fuse.gvfsd-fuse | NETWORK
        /home/li/remote                                                     | fuse.sshfs  | NETWORK
        /mnt/c/Users/li                                                     | 9p          | NETWORK
        \\\\?\\C:\\Users\\张三\\桌面\\评估 工具 (1)                         | NTFS        | -
        C:\\Users\\张三\\Documents\\评估                                    | NTFS        | -
        C:\\Users\\dropbox\\评估                                            | NTFS        | -
        /home/onedrive/评估                                                 | ext4        | -
        /home/li/我不用dropbox/评估                                         | ext4        | -
        D:\\关于 OneDrive 的说明                                            | NTFS        | -
        /home/li/.local/share/zhixing                                       | ext4        | -
        /media/li/USB                                                       | fuseblk     | -
        /media/li/USB                                                       | exfat       | -
        /home/li/x                                                          | fuse.gocryptfs | -
        /home/li/x                                                          | btrfs       | -
        /Users/li/Documents/评估                                            | apfs        | -
        """)
    void aFolderIsKnownByItsPathAndItsFileSystem(String folder, String type, SharedFolder expected) {
        assertEquals(
                Optional.ofNullable(expected),
                SharedFolders.of(folder, type == null ? "" : type, Map.of(), path -> false));
    }

    @Test
    void oneDriveIsKnownByWhereItSaysItIs() {
        Map<String, String> environment = Map.of("OneDriveCommercial", "D:\\机构\\云", "OneDrive", "");
        assertEquals(
                Optional.of(SharedFolder.ONEDRIVE),
                SharedFolders.of("d:\\机构\\云\\评估", "NTFS", environment, path -> false));
        assertEquals(Optional.empty(), SharedFolders.of("D:\\机构\\云里\\评估", "NTFS", environment, path -> false));
    }

    @Test
    void aFolderBelowAMarkIsKnownByIt() {
        Set<String> there = Set.of("D:/文件/.dropbox", "/srv/a/.stfolder", "/home/li/.dropbox");
        assertEquals(
                Optional.of(SharedFolder.DROPBOX), SharedFolders.of("D:\\文件\\评估", "NTFS", Map.of(), there::contains));
        assertEquals(
                Optional.of(SharedFolder.OTHER_SYNC),
                SharedFolders.of("/srv/a/b/c", "ext4", Map.of(), there::contains));
        assertEquals(Optional.empty(), SharedFolders.of("/srv/b", "ext4", Map.of(), there::contains));
        assertEquals(Optional.empty(), SharedFolders.of("/home/li/x", "ext4", Map.of(), there::contains));
    }
}
