@NullMarked
package cn.qinxue.services.certificate;

import org.jspecify.annotations.NullMarked;
