@NullMarked
package cn.qinxue.services.notice;

import org.jspecify.annotations.NullMarked;
