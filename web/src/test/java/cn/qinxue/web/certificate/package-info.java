@NullMarked
package cn.qinxue.web.certificate;

import org.jspecify.annotations.NullMarked;
